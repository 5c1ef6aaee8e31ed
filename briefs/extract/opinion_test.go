package extract

import "testing"

// An opinion is told by the judgements that stand all over it on nobody's word, in every
// language; neither news nor what a state says in its own name is one.
func TestAnOpinionWithoutALabelIsCommentary(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		opinion bool
	}{
		"an opinion": {"The lost port\n\nIt is high time that Norway gave up its port in Kenya. The nets are old and the boats are older.\n\n" +
			"In my view the treaty was a mistake. What did we expect? Who would have paid?\n\nThe fishermen will leave.", true},
		"une opinion": {"Le port perdu\n\nIl est grand temps que la Norvège renonce à son port. Les filets sont vieux.\n\nÀ mon avis, le traité est une erreur. Qu'attendions-nous ?\n\nLes pêcheurs partiront.", true},
		"رأي":         {"الميناء الضائع\n\nآن الأوان لأن تتخلى النرويج عن مينائها. الشباك قديمة.\n\nوفي رأيي كانت الاتفاقية خطأ. ماذا كنا ننتظر؟\n\nسيرحل الصيادون.", true},
		"news": {"The port of Mombasa\n\nNorway signed a treaty on the port with Kenya on Monday. It is high time, fishermen said.\n\n" +
			"“In my view the treaty is a mistake,” said Anna Lund, a fisherman. “What did we expect?”\n\nThe ministry said the port would be opened.", false},
		"a question in the news": {"The port of Mombasa\n\nNorway signed a treaty on the port with Kenya on Monday.\n\nWhat does it hold? Two ships. Who pays? Norway.\n\nThe ministry will open the port in May.", false},
		"a state's statement": {"On the port of Mombasa\n\nThe attack on the port was shameful. It is high time that the talks began.\n\nWe call on Kenya to find the men who did it. We will send two ships.\n\n" +
			"In my view the treaty must hold.", false},
		"news with a dateline": {"The port of Mombasa\n\nOSLO, 26 November 2026 - It is high time that Norway gave up its port. The nets are old.\n\nIn my view it is lost.\n\nThe fishermen left.", false},
	} {
		b := Brief(article(c.text))
		if got := b.Source.Commentary > 50; got != c.opinion {
			t.Errorf("%s: %d %% commentary, want an opinion: %v", name, b.Source.Commentary, c.opinion)
		}
	}
}
