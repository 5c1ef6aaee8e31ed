package text

import (
	"strings"
	"testing"
)

// A paragraph of official Arabic with a Latin name, numbers and brackets.
const benchParagraph = "أعلنت وزارة الموانئ في بيان أصدرته اليوم أن الوزيرة وقّعت مع نظيرها في العاصمة مذكرة تفاهم (من 12 مادة) لتحديث الأرصفة، " +
	"وأن شركة Harbour Works ستبدأ الأشغال في الربع الأول من عام 2027 بكلفة تبلغ 45.5 مليون دينار، على أن تُعرض النتائج على اللجنة المشتركة مرتين في السنة."

func perRune(b *testing.B, runes int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(runes), "ns/rune")
}

func BenchmarkLevels(b *testing.B) {
	rs := []rune(strings.Repeat(benchParagraph+" ", 10))
	var z Resolver
	b.ReportAllocs()
	for b.Loop() {
		z.Levels(rs, RTL)
	}
	perRune(b, len(rs))
}

func BenchmarkLayout(b *testing.B) {
	p := para(benchParagraph)
	var z Setter
	b.ReportAllocs()
	for b.Loop() {
		z.Layout(p, Options{Width: 80})
	}
	perRune(b, len([]rune(benchParagraph)))
}

func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{"isolates": "\u2068", "brackets": "()", "openers": "(", "overrides": "\u202e", "nested": "\u2067א)"} {
		rs := []rune(strings.Repeat(unit, 100_000))
		b.Run(name, func(b *testing.B) {
			var z Resolver
			for b.Loop() {
				z.Levels(rs, RTL)
			}
			perRune(b, len(rs))
		})
	}
}
