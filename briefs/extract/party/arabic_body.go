package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// furtherCharge tells whether "and" at token j goes on with what the body of the head at
// token i is for: الهيئة العامة للسياحة | والتراث الوطني, لجنة العدل والتشريع | وحقوق الإنسان.
func (f *finder) furtherCharge(i, j, end int) bool {
	rest, ok := strings.CutPrefix(f.d.Tokens[j].Fold, "و")
	if !ok || j < i+2 || j+1 >= end || f.d.Tokens[j].Kind != language.Word {
		return false
	}
	if f.g.words["ل"+rest]&join != 0 {
		return f.at(j+1).definite && f.at(j+1).skip == 0 && f.at(j-1).definite
	}
	v, next := f.words[j], f.at(j+1)
	if !f.words[i].definite || !v.definite || v.is&(head|weak|title|name|stop|say) != 0 || v.place.kind != none || f.singular(j) != "" {
		return false
	}
	if one, many := strings.CutSuffix(strings.TrimPrefix(v.base, "ال"), "ات"); many && f.g.words[one+"ه"]&(head|weak) != 0 || strings.HasSuffix(v.base, "ين") || strings.HasSuffix(v.base, "ون") {
		return false // others, and no part of its name
	}
	charge := strings.HasPrefix(f.d.Tokens[j-1].Fold, "لل") || j > i+2 && strings.HasPrefix(f.d.Tokens[j-2].Fold, "لل") && f.at(j-1).definite && f.at(j-1).skip == 0
	return charge && (f.tags[j] == tagger.InOrganisation || relational(v.base) || next.definite && next.skip == 0 && relational(next.base) && next.place.kind == none)
}

// secondCharge tells whether the word at token j behind the head at token i is a common
// noun behind "and", though no list parts the two: هيئة الاتصالات | وتقنية المعلومات.
func (f *finder) secondCharge(i, j int) bool {
	rest, _ := strings.CutPrefix(f.d.Tokens[j].Fold, "و")
	if f.words[j].is&^common != 0 || utf8.RuneCountInString(rest) < 4 || f.g.words[rest]&common == 0 || f.g.words[rest]&(head|weak|title|name|stop|say) != 0 || !f.at(j+1).definite || f.at(j+1).skip > 0 {
		return false
	}
	return f.tags[j] == tagger.InOrganisation || strings.HasPrefix(rest, "ت") && (f.words[i].base == "وزاره" || f.words[i].base == "هييه")
}

// jointly tells whether token j says of the committee at token i that it is a joint one:
// اللجنة العليا المشتركة.
func (f *finder) jointly(i, j int) bool {
	return strings.TrimPrefix(f.words[i].base, "ال") == "لجنه" && f.at(j).base == "المشتركه" && f.at(j-1).definite
}

// organOfState tells whether the head at token i begins the name of what every state has
// one of: its government, its army, the house of its deputies.
func (f *finder) organOfState(i int) bool {
	base := strings.TrimPrefix(f.words[i].base, "ال")
	return organs[base] || base == "مجلس" && houses[f.at(i+1).base]
}

// organs are the heads of bodies that every state has, houses what councils of state are
// called by. Folded.
var (
	organs = map[string]bool{"حكومه": true, "جيش": true, "قوات": true, "شرطه": true, "برلمان": true, "سلطات": true, "رياسه": true, "خارجيه": true}
	houses = map[string]bool{"النواب": true, "الوزراء": true, "الشعب": true, "الامه": true, "الشوري": true, "الشيوخ": true, "الاعيان": true, "المستشارين": true, "الاتحاد": true}
)
