package party

import "testing"

func TestNobodyIsOfTheStateThatHeIsSentToOrVisits(t *testing.T) {
	for _, tt := range []struct{ name, text, person, country string }{
		{"an envoy of a body, for a state", "The UN envoy for Yemen, Hans Holm, spoke in Aden. Yemen thanked him.", "Hans Holm", ""},
		{"an envoy of a state", "The Danish envoy for Yemen, Hans Holm, spoke in Aden. Yemen thanked him.", "Hans Holm", "DK"},
		{"an ambassador", "Ambassador Anna Lund said in Lima that a school would open in Peru. Peru thanked her.", "Anna Lund", ""},
		{"of a coalition", "Hans Holm, commander of the coalition, said Peru was calm. Peru thanked him.", "Hans Holm", ""},
		{"a guest", "Trade Minister Anna Lund visited Peru on Monday. Peru's president met her.", "Anna Lund", ""},
		{"a host", "Trade Minister Anna Lund spoke on Monday. Peru's president heard her.", "Anna Lund", "PE"},
		{"of a party that one state has", "Republican Sen. Hans Holm said Egypt should free them. Egypt refused.", "Hans Holm", "US"},
		{"French, an envoy", "L'envoyé spécial de l'ONU pour la Libye, Jean Morel, a parlé à Tripoli. La Libye l'a remercié.", "Jean Morel", ""},
		{"French, a guest", "Le ministre du Commerce Jean Morel est arrivé à Dakar lundi. Le Sénégal l'a reçu.", "Jean Morel", ""},
		{"Arabic, an ambassador", "قال السفير أحمد المنصوري في القاهرة إن المدرسة ستفتح في مصر. ورحبت مصر بذلك.", "أحمد المنصوري", ""},
		{"Arabic, a guest", "وصل وزير الخارجية سالم البحري إلى القاهرة أمس. وقالت مصر إن المحادثات مهمة. ورحبت مصر به.", "سالم البحري", ""},
		{"Hebrew, an ambassador", "השגריר דני כהן אמר בקהיר כי מצרים תסייע. מצרים הודתה לו.", "דני כהן", ""},
	} {
		p := find(t, tt.text).party(tt.person)
		if p == nil || p.Country != tt.country {
			t.Errorf("%s: want %s of %q among %+v", tt.name, tt.person, tt.country, find(t, tt.text).Parties)
		}
	}
}
