package extract

import "testing"

// A headline that says that an opinion follows makes its unsourced sentences the outlet's
// own, which state nothing; who is cited in it is still reported.
func TestAnArticleLabelledAnOpinionIsCommentary(t *testing.T) {
	for headline, body := range map[string]string{
		"Opinion: The port is lost": "Norway signed a terrible treaty with Kenya.",
		"Tribune : le port perdu":   "La Norvège a signé un mauvais accord avec le Kenya.",
		"رأي: ضاع الميناء":          "وقعت النرويج اتفاقية سيئة مع كينيا.",
	} {
		hold(t, headline, []ruleCase{{body, "", "", ""}})
	}
	hold(t, "Opinion polls: the port is lost", []ruleCase{{"Norway signed a treaty with Kenya.", "concluded", "", ""}})
}
