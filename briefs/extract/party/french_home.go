package party

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// agencies are the states of the national news agencies that write French, by their short
// forms. One of several is told by the states that the article names.
var agencies = map[string][]string{"aps": {"DZ", "SN"}, "map": {"MA"}, "tap": {"TN"}, "aib": {"BF"}, "aip": {"CI"}, "ami": {"MR"}, "agp": {"GN", "GA"}, "acp": {"CD"}, "atop": {"TG"},
	"abp": {"BJ", "BI"}, "anp": {"NE"}, "amap": {"ML"}, "ani": {"LB"}, "adi": {"DJ"}}

// frenchHome is the state whose people a French article names without it, where it is about
// several: that of its agency, the one where an ambassador who is named has his seat, or that of
// the town that it was filed from or whose guests are received there. It is none that others'
// posts are said to be of; "" where nothing tells.
func (r *resolver) frenchHome(weight map[string]int, marked map[string]bool) string {
	if r.g.code != language.French {
		return ""
	}
	if iso := r.agencyHome(weight); iso != "" {
		return iso
	}
	for _, iso := range []string{r.hostOfEnvoys(), r.filedIn(), r.receivedIn()} {
		if iso != "" && !marked[iso] {
			return iso
		}
	}
	return ""
}

// atHome corrects for a French article the state that it is about and that of the posts of which
// no state is told: an ambassador's host is meant, and not who sent him.
func (r *resolver) atHome(main, others string, weight map[string]int, marked map[string]bool) (string, string) {
	if r.g.code != language.French {
		return main, others
	}
	r.ofAgency(r.agencyHome(weight))
	if host := r.hostOfEnvoys(); host != "" && !marked[host] && marked[others] {
		others = host
		if marked[main] {
			main = host
		}
	}
	if others == "" {
		others = r.frenchHome(weight, marked)
	}
	return main, others
}

// agencyHome is the state of the national agency that a French article names in brackets or on
// a line of its own.
func (r *resolver) agencyHome(weight map[string]int) string {
	for i, t := range r.d.Tokens {
		of, ok := agencies[t.Fold]
		if !ok || !r.capitals(i) {
			continue
		}
		s := r.d.Sentences[t.Sentence]
		if !(r.punct(i-1, "(", "[", "/") && r.punct(i+1, ")", "]", "/")) && s.Last-s.First > 2 && (i != s.Last-1 || !r.punct(i-1, ".")) {
			continue
		}
		best := ""
		for _, iso := range of {
			if (best == "" || weight[iso] > weight[best]) && (weight[iso] > 0 || len(of) == 1) {
				best = iso
			}
		}
		return best
	}
	return ""
}

// ofAgency gives an agency whose short form several have the state that the article is about.
func (r *resolver) ofAgency(iso string) {
	for p := range r.parties {
		h := &r.parties[p]
		if h.Kind != briefs.Organisation || iso == "" {
			continue
		}
		for form := range h.byForm {
			if of := agencies[language.Fold(language.French, form)]; len(of) > 1 && slices.Contains(of, iso) {
				h.Country = iso
			}
		}
	}
}

// hostOfEnvoys is the one state where the ambassadors that a French article names are posted:
// l'ambassadeur du Japon en Mauritanie.
func (r *resolver) hostOfEnvoys() string {
	host := ""
	for i := range r.d.Tokens {
		b := r.words[i].base
		if !strings.HasPrefix(b, "ambassad") || strings.HasPrefix(b, "ambassade") && b != "ambassadeur" && b != "ambassadeurs" {
			continue
		}
		for k := i + 2; k < min(i+14, r.sentenceEnd(i)-1); k++ {
			f := r.d.Tokens[k].Fold
			if f != "en" && f != "au" && f != "aux" && !(r.d.Tokens[k-1].Fold == "aupres" && r.linked(k)) {
				continue
			}
			n := k + 1
			if articles.has(r.d.Tokens[n].Fold) {
				n++
			}
			p, _ := r.place(n, r.sentenceEnd(i))
			if p.kind != country || !r.capital(n) {
				continue
			}
			if host != "" && host != p.iso {
				return ""
			}
			host = p.iso
			break
		}
	}
	return host
}

// filedIn is the state of the town that a French report begins with, before the date, the
// agency in brackets or the dash.
func (r *resolver) filedIn() string {
	for n, s := range r.d.Sentences {
		if n > 4 {
			break
		}
		p, last := r.place(s.First, s.Last)
		if n == 0 || p.kind < city || p.iso == "" {
			continue
		}
		for k := last; k < min(last+8, s.Last); k++ {
			if r.punct(k, "(", "–", "—", "--") || r.punct(k, "-") && r.d.Tokens[k].Gap {
				return p.iso
			}
			if t := r.d.Tokens[k]; t.Kind == language.Word && !monthNames.has(t.Fold) && !frenchMonths.has(t.Fold) && k > last+3 {
				break
			}
		}
	}
	return ""
}

var frenchMonths = words{code: language.French, list: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"}

// receivedIn is the state of the town in which the lead of a French report says that somebody
// received a guest or was received: a reçu lundi à Alger.
func (r *resolver) receivedIn() string {
	for n, s := range r.d.Sentences {
		if n > 3 || s.Last-s.First < 10 {
			continue
		}
		met := false
		for i := s.First; i < min(s.Last-1, s.First+40); i++ {
			switch r.words[i].base {
			case "recu", "recoit", "recue", "entretenu", "entretient", "entretien", "audience":
				met = true
			}
			if !met || r.d.Tokens[i].Text != "à" {
				continue
			}
			if p, _ := r.place(i+1, s.Last); p.kind >= city && p.iso != "" {
				return p.iso
			}
		}
	}
	return ""
}

// ministries gives a French ministry of which no state is told that of the one minister who has
// its charge, and other bodies of a government that of those who are named without theirs.
func (r *resolver) ministries(others string) {
	if r.g.code != language.French {
		return
	}
	for p := range r.parties {
		h := &r.parties[p]
		if h.Kind != briefs.Organisation || h.Country != "" || len(h.key) == 0 || r.ofState(h) {
			continue
		}
		if iso := r.ministerOf(h.key); iso != "" {
			h.Country = iso
		} else if governing.has(h.key[0]) {
			h.Country = others
		}
	}
}

// ofState tells whether a body is one that several states have together, or a bloc.
func (r *resolver) ofState(h *holder) bool { return h.stateless || r.bloc(h) }

// governing are the first words of the names of bodies that are of a state. Folded.
var governing = words{code: language.French, list: "ministère conseil gouvernement assemblée sénat parlement présidence primature direction parquet armée police gendarmerie"}

// ministerOf is the state of the one minister in an article who has a ministry's charge, "" where
// there is none or several.
func (r *resolver) ministerOf(key []string) string {
	own := chargeWords(key)
	if !strings.HasPrefix(key[0], "minist") || len(own) == 0 {
		return ""
	}
	found := ""
	for _, h := range r.parties {
		if h.Kind != briefs.Person || h.Country == "" || !strings.HasPrefix(h.Role, "ministre") && !strings.HasPrefix(h.Role, "Ministre") {
			continue
		}
		role := chargeWords(strings.Fields(language.Fold(language.French, strings.NewReplacer("l’", "l' ", "l'", "l' ", "d’", "d' ", "d'", "d' ", ",", " ").Replace(h.Role))))
		if len(role) == 0 || !sameStart(own, role) {
			continue
		}
		if found != "" && found != h.Country {
			return ""
		}
		found = h.Country
	}
	return found
}

// chargeWords are the words of what a ministry or a minister is for.
func chargeWords(key []string) []string {
	var out []string
	for _, w := range key[1:] {
		switch w {
		case "de", "d'", "du", "des", "la", "le", "les", "l'", "et", "a":
			continue
		}
		out = append(out, w)
	}
	return out
}

// sameStart tells whether two charges begin alike: the shorter is the beginning of the longer.
func sameStart(a, b []string) bool {
	n := min(len(a), len(b))
	return n > 0 && slices.Equal(a[:n], b[:n])
}
