package extract

import (
	"strings"
	"testing"
)

// What somebody is told to do is asked of him; what is, will be or may be is not.
func TestUrduToldToDoIsAsked(t *testing.T) {
	hold(t, urduHeadline, []ruleCase{
		{"یونان نے پرتگال سے کہا کہ وہ پل کی تعمیر روک دے۔", "called_for", "پل کی تعمیر", "یونان"},
		{"یونان نے پرتگال کو نوٹس بھیجا ہے کہ وہ تنازع حل کرے۔", "called_for", "تنازع حل کرے", "یونان"},
		{"یونان نے کہا تھا کہ تیل کی پیداوار بڑھا دی جائے۔", "called_for", "تیل کی پیداوار", "یونان"},
		{"یونان نے پیداوار بڑھانے کی تجویز پیش کی تھی۔", "called_for", "پیداوار بڑھانے", "یونان"},
		{"یونان نے پرتگال سے معائنے کی اجازت مانگی ہے۔", "called_for", "معائنے", "یونان"},
		{"یونان نے کہا کہ اجلاس میں سب لوگ شریک ہیں۔", "", "", ""},
		{"یونان نے کہا کہ اگر بارش آئے تو سڑکیں بند کریں۔", "", "", ""},
		{"یونان نے کہا کہ سڑک اس لیے بنی تاکہ لوگ آسانی سے جائیں۔", "", "", ""},
		{"یونان نے کہا کہ ممکن ہے حالات بہتر رہیں۔", "", "", ""},
	})
}

// Who goes on asking is who stressed something before, and who is asked stands before سے.
func TestUrduWhoAsksWhom(t *testing.T) {
	const lead = "یونانی وزیر نکوس پاولو نے کہا کہ حکومت نے قرضے دینے کا فیصلہ کیا ہے۔ "
	for _, c := range []struct{ text, who, whom string }{
		{lead + "انہوں نے زور دیا کہ آبادی کو شریک کیا جائے، اور ساحلی ضلعوں کی بلدیات سے مطالبہ کیا کہ وہ زمین منتقل کریں۔", "نکوس پاولو", "ساحلی ضلعوں کی بلدیات"},
		{lead + "انہوں نے عالمی برادری سے اپیل کی کہ وہ متاثرین کی مدد کرے۔", "نکوس پاولو", "عالمی برادری"},
		{"یونان نے پرتگال سے مطالبہ کیا کہ وہ پل کی تعمیر روک دے۔", "یونان", "پرتگال"},
	} {
		requests := Brief(article(urduHeadline + "\n\n" + c.text)).Requests
		if len(requests) != 1 || strings.Join(requests[0].Actors, ", ") != c.who || strings.Join(requests[0].Addressees, ", ") != c.whom {
			t.Errorf("%s: %+v", c.text, requests)
		}
	}
}

func TestUrduPlansOfAgreementsAndAnnouncements(t *testing.T) {
	hold(t, urduHeadline, []ruleCase{
		{"یونانی وزیر خارجہ نے کہا کہ معاہدے پر اگلے ماہ دستخط ہوں گے۔", "planned", "معاہدے پر اگلے ماہ دستخط", ""},
		{"یونانی وزیر نے کہا کہ پالیسی کا اعلان کیا جائے گا۔", "planned", "پالیسی کا اعلان", ""},
		{"یہ معاہدہ ملک کی تقدیر بدل دے گا۔", "", "", ""},
	})
}
