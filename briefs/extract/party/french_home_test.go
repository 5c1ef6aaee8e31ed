package party

import (
	"testing"

	"mujaz/briefs"
)

func TestFrenchPostsReachToTheirState(t *testing.T) {
	for _, tt := range []struct{ name, text, person, role, country string }{
		{"a capital in what it is for", "Il a vu Mme Aminata Keita, ministre de la Pêche Maritime et des Affaires Étrangères du Sénégal, M. Paul Morel, ministre du Port du Kenya.", "Aminata Keita", "ministre de la Pêche Maritime et des Affaires Étrangères du Sénégal", "SN"},
		{"the next of a list has his own", "Il a vu Mme Aminata Keita, ministre de la Pêche du Sénégal, M. Paul Morel, ministre du Port du Kenya.", "Paul Morel", "ministre du Port du Kenya", "KE"},
		{"a republic told by its adjective", "La ministre de la Pêche et du Port de la République argentine, Mme Ana Lind, est venue.", "Ana Lind", "ministre de la Pêche et du Port de la République argentine", "AR"},
		{"a short form with one capital", "Le ministre de la Pêche et du Port (Minpep), Alamane Ousmane Mbey, est venu au Kenya.", "Alamane Ousmane Mbey", "ministre de la Pêche et du Port", "KE"},
		{"another person behind and", "Omar Keita, ministre de la Pêche et Anne Lind, ministre du Port, sont venus.", "Omar Keita", "ministre de la Pêche", ""},
		{"a rank that is a given name", "Le directeur du port, M. Cheikh Ould Hamed, est venu.", "Cheikh Ould Hamed", "directeur du port", ""},
		{"a rank before the name", "Le conseil a été tenu par Son Excellence le Capitaine Ibrahim Keita, Président du Faso.", "Ibrahim Keita", "Président du Faso", ""},
		{"a verb that looks like an adjective", "Le ministère de la Pêche rappelle que le port est fermé. Anne Lind, ministre de la Pêche, est venue.", "Anne Lind", "ministre de la Pêche", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := find(t, tt.text)
			if p := r.party(tt.person); p == nil || p.Role != tt.role || tt.country != "" && p.Country != tt.country {
				t.Errorf("got %+v", r.Parties)
			}
		})
	}
}

func TestWhoseStateAFrenchArticleLeavesUntold(t *testing.T) {
	for _, tt := range []struct{ name, text, party, country string }{
		{"where the ambassador has his seat", "Le ministre de la Pêche reçoit l'ambassadeur du Japon\n\nLe ministre de la Pêche, Omar Keita, a reçu lundi l'ambassadeur du Japon au Kenya, Ken Mori.", "Omar Keita", "KE"},
		{"the ministry of the minister", "Le Kenya et la Norvège parlent de pêche\n\nLe ministre de la Pêche kényan, Omar Keita, est venu en Norvège, indique le ministère de la Pêche.", "ministère de la Pêche", "KE"},
		{"the agency of two that the article is about", "Pêche\n\nDakar, 3 mai (APS) - Le port est fermé au Sénégal.", "APS", "SN"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := find(t, tt.text)
			if p := r.party(tt.party); p == nil || p.Country != tt.country {
				t.Errorf("got %+v", r.Parties)
			}
		})
	}
}

func TestWhatNoFrenchBodyIsCalled(t *testing.T) {
	for _, tt := range []struct{ name, text, wrong string }{
		{"a meeting", "La réunion du port est reportée au Kenya.", "La réunion"},
		{"a currency", "Le port a reçu 3 milliards de FCFA du Kenya.", "FCFA"},
		{"a government that answers", "Il l'a dit lors des questions du gouvernement à l'Assemblée nationale du Kenya.", "gouvernement à l'Assemblée nationale du Kenya"},
		{"a direction", "Le navire est parti en direction de Nairobi lundi.", "direction de Nairobi"},
		{"a heading in capitals", "Pêche au Kenya\n\nKENYA-AFRIQUE-DIPLOMATIE\n\nLe port est fermé au Kenya.", "DIPLOMATIE"},
		{"a form of address", "Le maire a reçu l'ambassadeur du Japon, SEM. Ken Mori, au Kenya.", "SEM"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := find(t, tt.text).party(tt.wrong); p != nil {
				t.Errorf("got %+v", *p)
			}
		})
	}
	if p := find(t, "Le maire a salué le travail des forces de défense et de sécurité (FDS) du Kenya. Les FDS ont gardé le port.").party("FDS"); p != nil && p.Kind == briefs.Organisation && p.Country == "SY" {
		t.Errorf("got %+v", *p)
	}
}

func TestAFrenchMinistryOfSeveralThings(t *testing.T) {
	for _, tt := range []struct{ text, name string }{
		{"Le ministère de l'Enseignement primaire et secondaire a payé les primes au Kenya.", "ministère de l'Enseignement primaire et secondaire"},
		{"Le ministère de l'Économie rurale et de la Pêche a payé les primes au Kenya.", "ministère de l'Économie rurale et de la Pêche"},
	} {
		if r := find(t, tt.text); r.party(tt.name) == nil {
			t.Errorf("no %q among %+v", tt.name, r.Parties)
		}
	}
}
