package extract

import (
	"strings"
	"testing"
)

const frenchNotes = "Les ministres se retrouvent à la conférence sur les ports"

func TestFrenchClausesShareTheirSubjectAndEndWithTheirVerb(t *testing.T) {
	for _, c := range []struct{ body, acts string }{
		{"Le Kenya a rejeté ces demandes et a accusé la Norvège d'ingérence.", "refused Kenya: ces demandes"},
		{"Le Pérou a invité les parties au dialogue et s'est déclaré prêt à envoyer un médiateur.", "willing Pérou: envoyer un médiateur; called_for Pérou: les parties au dialogue"},
		{"L'Union européenne, qui a proposé de financer des ponts, a exhorté les deux parties à agir.", "called_for Union européenne: financer des ponts; called_for Union européenne: les deux parties à agir"},
		{"La Norvège a annoncé mardi la réouverture de la frontière avec le Kenya.", "decided Norvège: la réouverture de la frontière avec le Kenya"},
		{"Le Kenya n'exclut pas des sanctions contre la Norvège.", ""},
		{"Il est prévu que le premier navire soit livré en 2028.", "planned : le premier navire soit livré en 2028"},
		{"La République du Kenya est prête à entamer des consultations avec le Pérou.", "willing République du Kenya: entamer des consultations avec le Pérou"},
		{"Le ministre a rappelé le soutien de la Norvège à la souveraineté du Kenya et souligné la nécessité de poursuivre l'aide.", "willing Norvège: la souveraineté du Kenya; stressed Norvège: poursuivre l'aide"},
	} {
		var got []string
		for _, s := range statements(Brief(article(frenchNotes + "\n\n" + c.body))) {
			got = append(got, string(s.Act)+" "+strings.Join(s.Actors, ", ")+": "+s.Text)
		}
		if s := strings.Join(got, "; "); s != c.acts {
			t.Errorf("%s\n got %q, want %q", c.body, s, c.acts)
		}
	}
}

func TestFrenchSourcesAreReadWhereTheyStand(t *testing.T) {
	sourced(t, frenchNotes, []sourceCase{
		{"« Nous refusons toute ingérence », a affirmé le porte-parole du gouvernement.", "porte-parole du gouvernement", "", "ingérence"},
		{"L'opposition a appelé à la fermeture du port avant la fin de l'année.", "opposition", "avant la fin de l'année", ""},
		{"Interrogé par la radio, l'ambassadeur du Kenya a estimé que la Norvège doit agir.", "ambassadeur du Kenya", "", ""},
		{"Selon le communiqué final, le Kenya accueillera la prochaine session.", "communiqué final", "", ""},
		{"Le ministère du Commerce a fait savoir que le Kenya achètera dix navires.", "ministère du Commerce", "", ""},
		{"Le Kenya ouvrira une ambassade à Lima d'ici 2027.", "", "d'ici 2027", ""},
		{"La Norvège s'est engagée à livrer les navires avant le sommet.", "", "avant le sommet", ""},
	})
}

func TestWhatSeveralDidIsOnTheWordOfTheServiceThatReportsIt(t *testing.T) {
	s := first(t, frenchNotes, "Le ministre kényan de la Santé, Paul Mbida, a rencontré à Oslo la ministre norvégienne Anna Lund, a rapporté le service de presse du ministère kényan.\n\nLes deux ministres ont exprimé leur volonté de construire un hôpital à Nairobi.")
	if s.Attribution == nil || !strings.HasPrefix(s.Attribution.Source, "service de presse") {
		t.Errorf("%q is on the word of %v", s.Text, s.Attribution)
	}
}

func TestFrenchPronounsTakeUpTheSubjectBefore(t *testing.T) {
	for _, c := range []struct{ body, actors string }{
		{"La Norvège abrite le siège du fonds. Elle s'est engagée à doubler sa contribution.", "Norvège"},
		{"Il a été convenu de tenir une nouvelle session à Nairobi.", ""},
		{"Un accord sur la pêche a été signé par les deux pays. La Norvège et le Kenya en sont satisfaits.", "Norvège, Kenya"},
		{"La Norvège et le Kenya ont publié une déclaration. Des accords conclus entre les deux pays en 2019 sont encore en vigueur.", "Norvège, Kenya"},
	} {
		if got := strings.Join(first(t, frenchNotes, c.body).Actors, ", "); got != c.actors {
			t.Errorf("%s\n by %q, want %q", c.body, got, c.actors)
		}
	}
}
