package extract

import "testing"

func TestWhatIsNoActInFrenchIsNotTaken(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Paul Morel répond - il faut le souligner - sur son papier.", "", "", ""},
		{"La technologie est prête, car elle est très attendue sur le marché.", "", "", ""},
		{"La paix est un bien et les droits constituent le centre de notre effort.", "", "", ""},
		{"La Norvège a constitué une commission.", "decided", "une commission", "Norvège"},
		{"Les officiers ont été souvent écartés des postes importants.", "", "", ""},
		{"La Norvège a écarté la demande du Kenya.", "refused", "la demande du Kenya", "Norvège"},
		{"Les plaignants oseront porter plainte.", "", "", ""},
		{"La communauté internationale doit agir.", "", "", ""},
		{"L'affaire entamera le moral des marins.", "", "", ""},
		{"Le Kenya a parlé d'une conférence à laquelle seront conviés les pays voisins.", "", "", ""},
	})
}

func TestWhatFrenchAsksVotesAndMeasuresIsReadWhole(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Il leur est demandé une participation aux frais.", "called_for", "une participation aux frais", ""},
		{"Il a été demandé au port de réparer la route.", "called_for", "réparer la route", ""},
		{"La Norvège a voté une subvention de 300 euros au port.", "decided", "une subvention de 300 euros", "Norvège"},
		{"Paul Morel a été dessaisi du dossier et remplacé par Anne Lefort.", "decided", "dessaisi du dossier", ""},
		{"Le parquet a requis quatre ans de prison avec sursis et trois ans d'interdiction.", "called_for", "quatre ans de prison", "parquet"},
		{"Le ministre norvégien s'est félicité de l'accord et a invité son homologue à se rendre à Oslo.", "called_for", "se rendre à Oslo", "ministre norvégien"},
		{"La banque n'a pas accordé ce crédit.", "not decided", "ce crédit", "banque"},
	})
	sourced(t, frenchNotes, []sourceCase{
		{"Le parquet a requis quatre ans de prison avec sursis et trois ans d'interdiction.", "", "-", ""},
	})
}
