package extract

import (
	"strings"
	"testing"
)

// last reads a text and returns its last statement's actors and source.
func last(text string) (actors, source string) {
	list := statements(Brief(article("عنوان الخبر هنا\n\n" + text)))
	if len(list) == 0 {
		return "no statement", ""
	}
	s := list[len(list)-1]
	if s.Attribution != nil {
		source = s.Attribution.Source
	}
	return strings.Join(s.Actors, "، "), source
}

func TestWordsThatPointBackFindWhoIsMeant(t *testing.T) {
	for _, c := range []struct{ name, text, actor, source string }{
		{"an honorific is the one who spoke",
			"أكد معالي وزير الطاقة سامي الخطيب أن الأسعار مستقرة. وشدد معاليه على أهمية ترشيد الاستهلاك.", "سامي الخطيب", "سامي الخطيب"},
		{"the source is the communiqué named before",
			"وأفاد بلاغ لوزارة الصحة أن الحملة ناجحة. وأضاف المصدر أنه سيتم توزيع الأدوية على القرى.", "", "بلاغ لوزارة الصحة"},
		{"a particle that carries the speaker makes the noun behind the verb an object",
			"وأعلن الوزير سامي الخطيب أنه سيزور فرنسا في الربيع.", "سامي الخطيب", "سامي الخطيب"},
		{"a body taken up by its first word",
			"قال سامي الخطيب، المتحدث باسم وزارة الصحة، إن الوزارة ستوزع الأدوية على القرى.", "وزارة الصحة", "سامي الخطيب"},
		{"the readiness of a ministry is the ministry's",
			"أكد سامي الخطيب، وكيل وزارة الصحة، استعداد وزارته لتوزيع الأدوية على القرى.", "وزارة الصحة", "سامي الخطيب"},
		{"a name behind a preposition is no subject",
			"قال سامي الخطيب إن القانون واضح. وأسند المشرع لوزارة الصحة مهمة توزيع الأدوية على القرى.", "", ""},
		{"a name in quotation marks speaks",
			"قالت «منظمة الصحة العالمية» إنها ستوزع الأدوية على القرى.", "منظمة الصحة العالمية", "منظمة الصحة العالمية"},
		{"between is no verb of saying",
			"قال سامي الخطيب إن العلاقات بين فرنسا وتونس متينة وإنه سيوقع اتفاقية للنقل.", "سامي الخطيب", "سامي الخطيب"},
	} {
		actors, source := last(c.text)
		if actors != c.actor || source != c.source {
			t.Errorf("%s\n%s\n got %q, on the word of %q\nwant %q, on the word of %q", c.name, c.text, actors, source, c.actor, c.source)
		}
	}
}
