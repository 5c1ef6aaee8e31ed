package extract

import (
	"slices"
	"testing"
)

func TestFrenchVerbsAreConjugatedByTheirClass(t *testing.T) {
	for _, c := range []struct {
		infinitive string
		forms      []string
	}{
		{"signer", []string{"signe", "signee", "signent", "signons", "signait", "signaient", "signant", "signa", "signerent"}},
		{"engager", []string{"engageait", "engagea", "engagerent", "engageant"}},
		{"appeler", []string{"appelle", "appellent", "appela", "appele"}},
		{"appuyer", []string{"appuie", "appuient", "appuyait"}},
		{"promettre", []string{"promet", "promettent", "promis", "promit", "promirent", "promettait"}},
		{"convenir", []string{"convient", "conviennent", "convenu", "convinrent", "convint"}},
		{"conclure", []string{"conclut", "concluent", "conclus", "conclurent"}},
		{"suspendre", []string{"suspend", "suspendent", "suspendu", "suspendit", "suspendirent"}},
		{"rompre", []string{"rompt", "rompu", "rompit", "rompirent"}},
		{"inscrire", []string{"inscrit", "inscrivent", "inscrite", "inscrivit"}},
		{"reconnaitre", []string{"reconnait", "reconnaissent", "reconnu", "reconnut", "reconnurent"}},
		{"offrir", []string{"offre", "offrent", "offert", "offrit"}},
		{"ouvrir", []string{"ouvre", "ouvert", "ouvrirent"}},
		{"elire", []string{"elit", "elu", "elue", "elurent"}},
		{"garantir", []string{"garantit", "garantissent", "garanti", "garantirent"}},
		{"consentir", []string{"consent", "consentent", "consenti", "consentirent"}},
		{"interdire", []string{"interdit", "interdisent", "interdite"}},
	} {
		all := frenchVerb(c.infinitive)
		for _, f := range c.forms {
			if !slices.Contains(all, f) {
				t.Errorf("%s: %q is not among %q", c.infinitive, f, all)
			}
		}
	}
	for _, f := range frenchFinite("indiquer") {
		if f == "indiques" || f == "indiquee" || f == "indiquant" {
			t.Errorf("indiquer: %q is not finite", f)
		}
	}
	if !slices.Contains(frenchFinite("indiquer"), "indique") || !slices.Contains(frenchFinite("indiquer"), "indiquons") {
		t.Errorf("indiquer: %q lacks finite forms", frenchFinite("indiquer"))
	}
}

func TestFrenchActsInTheSimplePast(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le Sénégal et le Mali signèrent un accord sur l'eau.", "concluded", "un accord sur l'eau", "Mali, Sénégal"},
		{"Le gouvernement décida de fermer le port.", "decided", "fermer le port", ""},
		{"Les deux pays convinrent de rouvrir la frontière.", "agreed", "rouvrir la frontière", ""},
		{"La Norvège s'engagea à livrer les filets.", "pledged", "livrer les filets", "Norvège"},
		{"La Norvège promit de livrer les filets.", "pledged", "livrer les filets", "Norvège"},
		{"Le Mali suspendit sa participation aux travaux.", "refused", "sa participation aux travaux", "Mali"},
		{"Le Mali mit fin aux travaux.", "refused", "travaux", "Mali"},
		{"Le président appela les partis à reprendre le dialogue.", "called_for", "reprendre le dialogue", ""},
		{"Le port inaugura une ligne en juin.", "concluded", "une ligne", ""},
		{"J'ai trouvé encourageant de voir les pêcheurs du Mali.", "", "", ""},
		{"Le nombre de femmes élues dans les conseils est passé de dix à vingt.", "", "", ""},
	})
}
