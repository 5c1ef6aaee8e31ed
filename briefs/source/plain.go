package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
)

// readPlain reads plain text: the first line of its own is the headline where
// it looks like one, blank lines part paragraphs; where there are none, lines
// are paragraphs, or – hard-wrapped – belong together.
func readPlain(text string) briefs.Article {
	blocks := paragraphs(Sanitise(text))
	a := assemble(classify(blocks))
	a.Format = "text"
	return a
}

var blankLine = pattern(`\n[ ]*\n+`)

// paragraphs cuts sanitised text into paragraphs of one line each.
func paragraphs(text string) []string {
	var out []string
	for _, block := range blankLine().Split(strings.Trim(text, "\n "), -1) {
		lines := strings.Split(block, "\n")
		if hardWrapped(lines) {
			out = append(out, tidy(strings.Join(lines, " ")))
			continue
		}
		for _, l := range lines {
			if l = tidy(l); l != "" {
				out = append(out, l)
			}
		}
	}
	return out
}

// hardWrapped is true of lines that were broken at a width: all but the last
// are of about one length, and most end inside a sentence.
func hardWrapped(lines []string) bool {
	if len(lines) < 2 {
		return false
	}
	longest := 0
	for _, l := range lines {
		longest = max(longest, utf8.RuneCountInString(l))
	}
	if longest > 120 || longest < 30 {
		return false
	}
	open := 0
	for _, l := range lines[:len(lines)-1] {
		if n := utf8.RuneCountInString(strings.TrimSpace(l)); n*3 < longest*2 {
			return false
		}
		if !endsSentence(l) {
			open++
		}
	}
	return open*2 > len(lines)-1
}

func endsSentence(l string) bool {
	l = strings.TrimRight(l, ` »"”')]`)
	r, _ := utf8.DecodeLastRuneInString(l)
	return strings.ContainsRune(".!?؟。۔…:", r)
}

// tidy folds runs of spaces and trims.
func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

const headlineWords = 30

// classify gives each paragraph its role.
func classify(blocks []string) []part {
	var parts []part
	for _, b := range blocks {
		parts = append(parts, part{b, briefs.RoleBody})
	}
	return classifyParts(parts)
}

func classifyParts(parts []part) []part {
	parts = splitFrame(parts)
	markApparatus(parts)
	first := firstBody(parts)
	if first < 0 {
		return parts
	}
	rest := len(parts) - first
	signed := rest > 3 && signature().MatchString(parts[first+1].text) && filedLine().MatchString(parts[first+2].text)
	if rest > 1 && (isHeadline(parts[first].text) || rest > 2 && headsDateline(parts[first].text, parts[first+1].text) || signed && headsDateline(parts[first].text, parts[first+2].text)) {
		parts[first].role = briefs.RoleHeadline
		if signed {
			parts[first+1].role = briefs.RoleByline
		}
		markDeck(parts[first+1:])
	}
	return parts
}

func firstBody(parts []part) int {
	for i, p := range parts {
		if p.role == briefs.RoleBody {
			return i
		}
	}
	return -1
}

// isHeadline is true of a short line that is no sentence and no dateline. Dots
// that leave something open are no full stop.
func isHeadline(s string) bool {
	whole := strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..") || strings.HasSuffix(s, "۔")
	return !dateOnly().MatchString(s) && len(strings.Fields(s)) <= headlineWords && !whole
}

// headsDateline is true of a short sentence that the line follows which says where and
// when an article was filed: some papers end their headlines with a full stop.
func headsDateline(s, next string) bool {
	return len(strings.Fields(s)) <= 14 && !twoSentences().MatchString(s) && !hasDateline(s) && (filedLine().MatchString(next) || hasDateline(next))
}

var twoSentences = pattern(`[\p{Ll}\d)][.!?] +[\p{Lu}"“«]`)

// filedLine is a line of a place in capitals and a date.
var filedLine = pattern(`^\p{Lu}[\p{Lu} .,'’-]{2,28} \d{4}-\d{2}-\d{2}$`)

// signature is a line with nothing but a name, as agencies sign between headline and place.
var signature = pattern(`^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$`)

// dateOnly is a line of a place and a date in both calendars, as agencies head articles.
var dateOnly = pattern(`^.{2,25} \d{1,2} .{2,20} \d{4} (هـ|ه) .*\d{4} ?م.{0,10}$`)

// markDeck marks the byline and the standfirst before the lead: a short line
// by itself, or a paragraph that the one with the dateline follows.
func markDeck(parts []part) {
	for i := 0; i < len(parts) && i < 3; i++ {
		switch p := &parts[i]; {
		case p.role != briefs.RoleBody:
		case isByline(p.text):
			p.role = briefs.RoleByline
		case i == 0 && len(parts) > 2 && !hasDateline(p.text) && hasDateline(parts[1].text) && len(strings.Fields(p.text)) <= 60:
			p.role = briefs.RoleDeck
			return
		default:
			return
		}
	}
}

var bylineStart = pattern(`^(?i:by |par |كتب ?: ?|كتب |كتبت ?: ?|كتبت |بقلم ?: ?|بقلم |إعداد ?: ?|إعداد |מאת )`)

// isByline is true of a short line that begins as bylines do; one that says when
// it was published, too, may be longer.
func isByline(s string) bool {
	n := len(strings.Fields(s))
	return bylineStart().MatchString(s) && (n <= 8 || n <= 16 && publishedWord().MatchString(s))
}

var publishedWord = pattern(`(?i)(publi(é|shed|cado)|updated|mis à jour|نشر|تحديث|פורסם).*\p{Nd}`)

var dateline = pattern(`^[^.!?؟:]{2,60}?(?: ?[–—ـ:] ?| - ?| ?- |\)-|\pN-)\pL`)

// hasDateline is true of a paragraph that begins with a few words and a dash, which no
// hyphen inside a word is.
func hasDateline(s string) bool {
	loc := dateline().FindStringIndex(s)
	return loc != nil && len(strings.Fields(s[:loc[1]])) <= 8 && !strings.HasPrefix(s, "-")
}

// The frames that agencies put round an article, and the tails that scrapers
// leave: whole short lines that say nothing of the subject.
var (
	frame = pattern(`^(//.*//|\d{1,2}:\d{2}.{0,12}|[^ ]{2,12} ?/( ?[^ ]{1,12} ?/?)?|.{0,40}\b(?:19|20)\d\d\b.{0,20}\d{1,2}:\d{2}.{0,14}|[\d.,]+ ?[KM]? (?:views?|vues|مشاهد(?:ة|ات)|بازدید|צפיות).{0,12}|\(?انته[ىي]\)?\.?|\(?يتبع\)?|=+|#+|\*+|-+)$`)
	signs = pattern(`^[-–( ]*\p{L}{1,4}(?:[./ ]+\p{L}{1,4}){0,3}[-–) ]*$`) // of those who wrote and edited
	tail  = pattern(`^(?i:(تابعونا|تابعنا|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|شارك|للمزيد|المصدر ?:|follow us|read more|share this|lire aussi|suivez-nous|subscribe|partager|à lire aussi|tags ?:|mots.clés ?:|keywords ?:|©|\(c\) ?\d|\(?(additional )?reporting by |\(?editing by |\(إعداد |\(تحرير |(الكلمات (الدلالية|المفتاحية)|كلمات (دلالية|مفتاحية)|وسوم|الوسوم) ?:|תגיות ?:|קראו גם|بیشتر بخوانید|مزید پڑھیں)).*`)
)

func markApparatus(parts []part) {
	for i := range parts {
		s := parts[i].text
		short := len(strings.Fields(s)) <= 14
		edge := i < 2 || i >= len(parts)-4
		last := i > 1 && i >= len(parts)-3
		if short && edge && (frame().MatchString(s) || tail().MatchString(s) || !hasLetters(s) || last && (signs().MatchString(s) || isPageResidue(s))) {
			parts[i].role = briefs.RoleApparatus
		}
	}
}

// section is the word for a section that agencies put before a headline.
var section = pattern(`^(سياسي|سياسية|اقتصادي|اقتصادية|رياضي|رياضة|ثقافي|اجتماعي|محلي|محليات|دولي|دوليات|عام|عاجل|أمني|إسلامي|علمي|صحي|بيئي|برلماني|عسكري|منوعات|تقرير) ?/ ?`)

// addition is what agencies put behind the headline of an article that goes on.
var addition = pattern(` ?/ ?(إضافة (أولى|ثانية|ثالثة|رابعة|أخيرة)|تحديث|موسع)( وأخيرة)?$`)

// splitFrame parts the section's name from the headline that it stands before:
// «سياسي / …» is the agency's filing, not its words.
func splitFrame(parts []part) []part {
	if len(parts) == 0 {
		return parts
	}
	if loc := addition().FindStringIndex(parts[0].text); loc != nil && loc[0] > 0 {
		frame := part{strings.TrimSpace(parts[0].text[loc[0]:]), briefs.RoleApparatus}
		parts[0].text = parts[0].text[:loc[0]]
		parts = slices.Insert(parts, 1, frame)
	}
	loc := section().FindStringIndex(parts[0].text)
	if loc == nil || loc[1] == len(parts[0].text) {
		return parts
	}
	frame := part{strings.TrimSpace(parts[0].text[:loc[1]]), briefs.RoleApparatus}
	parts[0].text = parts[0].text[loc[1]:]
	return append([]part{frame}, parts...)
}

func hasLetters(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }
