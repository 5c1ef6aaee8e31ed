package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// urduOffices are posts of several words, half of them rows of letters' names, whose words
// by themselves are no posts.
var urduOffices = words{code: language.Urdu, list: `آئی_جی اے_آئی_جی ڈی_آئی_جی ڈی_جی اے_ڈی_جی ڈی_سی ڈی_پی_او سی_پی_او سی_سی_پی_او آر_پی_او ایس_ایس_پی ایس_پی ڈی_ایس_پی ایس_ایچ_او سی_ای_او سی_او_او سی_ایف_او
	ایم_ڈی جی_ایم ڈی_سی_او ایم_این_اے ایم_پی_اے جی_او_سی ڈی_جی_ایم_او نامہ_نگار رکن_پارلیمان رکن_پارلیمنٹ رکن_اسمبلی رکن_قومی_اسمبلی رکن_صوبائی_اسمبلی رکن_سینیٹ رکن_کانگریس
	قائد_حزب_اختلاف قائد_ایوان چیف_جسٹس چیف_سیکرٹری چیف_سیکریٹری چیف_ایگزیکٹو چیف_آف_آرمی_سٹاف چیف_آف_آرمی_اسٹاف آرمی_چیف بحریہ_کے_سربراہ پریس_سیکریٹری پریس_سیکرٹری مذہبی_رہنما روحانی_پیشوا
	شریک_بانی فوجی_حکمراں فوجی_حکمران اٹارنی_جنرل ایڈووکیٹ_جنرل آڈیٹر_جنرل قونصل_جنرل ہائی_کمشنر ڈپٹی_کمشنر اسسٹنٹ_کمشنر ناظم_اعلیٰ ناظم_الامور صدر_مملکت وزیر_مملکت وزیر_اعلیٰ وزیر_اعلی وزیر_اعظم
	ولی_عہد خصوصی_ایلچی خصوصی_نمائندہ خصوصی_نمائندے خصوصی_مندوب مستقل_مندوب قائم_مقام_مستقل_مندوب مستقل_نمائندہ مستقل_نمائندے کنٹری_ڈائریکٹر چیف_اکانومسٹ چیف_انجینئر چیف_منسٹر سپریم_لیڈر ہم_منصب ملٹری_اتاشی نائب_وزیر_اعظم نائب_وزیراعظم ڈائرکٹر_جنرل ڈائریکٹر_جنرل سیکرٹری_جنرل سیکریٹری_جنرل جنرل_سیکریٹری جنرل_سیکرٹری کور_کمانڈر`}

// longestOffice is how many words a post of the list may have.
const longestOffice = 5

// urduOffice is where a post of several words ends that begins at token i, i where none does.
func (f *finder) urduOffice(i int) int {
	key, n := "", i
	for j := i; j < min(i+longestOffice, len(f.d.Tokens)) && f.d.Tokens[j].Kind == language.Word; j++ {
		if key += f.d.Tokens[j].Fold; j > i && urduOffices.has(key) {
			n = j + 1
		}
		key += "_"
	}
	return n
}

// offices makes posts of the words of those that are of several.
func (f *finder) offices() {
	for i := 0; i < len(f.words); i++ {
		n := f.urduOffice(i)
		if n == i || f.d.Tokens[i].Text == "سے" || f.d.Tokens[i].Text == "کے" {
			continue
		}
		for j := i; j < n; j++ {
			f.words[j].is = title
		}
		i = n - 1
	}
}

// wholePost is an Urdu post that begins at token i with what it is of before it: the adjective
// of its state (چینی صدر), a state or a body and "of" (ایران کے سفیر, انڈس کمیشن کے سربراہ).
func (f *finder) wholePost(i int, role string) string {
	n := len(f.spans)
	for n > 0 && f.spans[n-1].first >= i {
		n--
	}
	first := f.rankOfState(i)
	for n > 0 {
		s := f.spans[n-1]
		gap := first - s.last
		if s.kind == briefs.Person || s.roleOnly || gap > 1 || gap == 0 && !s.nisba || gap == 1 && f.d.Tokens[first-1].Text != "کے" && f.d.Tokens[first-1].Text != "کی" || f.d.Tokens[s.first].Sentence != f.d.Tokens[i].Sentence {
			break
		}
		first, n = s.first, n-1
	}
	if first == i {
		return role
	}
	return strings.TrimSpace(f.text(first, i)) + " " + role
}

// rankOfState is where an Urdu post begins that has at token i what the holder does, and the adjective
// before it of the state's tier that he does it in: وفاقی وزیر, صوبائی سیکرٹری.
func (f *finder) rankOfState(i int) int {
	if i > 0 && tiers.has(f.words[i-1].base) && f.d.Tokens[i-1].Sentence == f.d.Tokens[i].Sentence {
		return i - 1
	}
	return i
}

// tiers are the Urdu adjectives of a state's tiers and of who only minds it. Folded.
var tiers = words{code: language.Urdu, list: "وفاقی صوبائی ریاستی ضلعی مرکزی نگران نگراں عبوری"}

// pastRank is where an Urdu post that begins at token i and ends before token j ends without the
// rank or the seat that its holder bears before his name: آرمی چیف | جنرل, وزیر خزانہ | سینیٹر.
func (f *finder) pastRank(i, j int) int {
	if f.g.code != language.Urdu || j < i+2 {
		return j
	}
	switch b := f.words[j-1].base; {
	case seated.has(b), generals.has(b) && chiefs.has(f.words[j-2].base):
		return j - 1
	}
	return j
}

// seated, generals and chiefs are what an Urdu holder of a post is called besides, a rank of the
// army and the words behind which it is his rank and no part of his post. Folded.
var (
	seated   = words{code: language.Urdu, list: "سینیٹر انجینئر بیرسٹر ڈاکٹر"}
	generals = words{code: language.Urdu, list: "جنرل مارشل"}
	chiefs   = words{code: language.Urdu, list: "چیف سربراہ سٹاف اسٹاف"}
)
