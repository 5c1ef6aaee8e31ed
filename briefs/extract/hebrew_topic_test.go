package extract

import (
	"strings"
	"testing"
)

func TestHebrewTopicsHoldNoVerbAndBreakOffInNoConstruct(t *testing.T) {
	b := Brief(article("העסקת עובדים זרים בנמל חיפה נבדקת\n\nהוועדה דנה אתמול בנושא העסקת עובדים זרים בנמל. העובדים הזרים התקשרו לוועדה. היא להחליט ביקשה על שכר מינימום. שכר המינימום של העובדים הזרים נמוך."))
	for _, topic := range b.Topics {
		if strings.Contains(topic.Label, "התקשרו") || strings.Contains(topic.Label, "להחליט") || strings.HasSuffix(topic.Label, "העסקת") || strings.Contains(topic.Label, "נושא") {
			t.Errorf("the topics hold %q", topic.Label)
		}
	}
	if len(b.Topics) == 0 {
		t.Error("there are no topics")
	}
}

func TestAHebrewTopicBeginsBehindItsAnd(t *testing.T) {
	b := Brief(article("נמל חיפה נפתח\n\nהנמל נפתח אתמול. בנמל הוצגו ציוד חדש ותגליות ארכיאולוגיות. התגליות נמצאו בחפירה."))
	found := false
	for _, topic := range b.Topics {
		if strings.HasPrefix(topic.Label, "ותגליות") {
			t.Errorf("a topic begins with and: %q", topic.Label)
		}
		found = found || strings.HasPrefix(topic.Label, "תגליות")
	}
	if !found {
		t.Errorf("got %+v", b.Topics)
	}
}
