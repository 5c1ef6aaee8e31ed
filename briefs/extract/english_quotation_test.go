package extract

import "testing"

func TestAQuotationOverSeveralSentencesIsOfWhoeverIsNamedAtEitherEnd(t *testing.T) {
	for _, body := range []string{
		`"The talks in Lima went well. We will send two ships. We hope for rain," Fisheries Minister Anna Lund said.`,
		"“The talks in Lima went well. We will send two ships,” Fisheries Minister Anna Lund told reporters.",
		`"The talks in Lima went well," Fisheries Minister Anna Lund said. "They are over. We will send two ships."`,
		`Fisheries Minister Anna Lund said: "The talks in Lima went well. We will send two ships."`,
		"“The talks in Lima went well. We will send two ships.\n\n“Nobody knows when,” Fisheries Minister Anna Lund said.",
	} {
		sourced(t, "Notes on the week in the region", []sourceCase{{body, "Anna Lund", "", "two ships"}})
	}
	sourced(t, "Notes on the week in the region", []sourceCase{
		{`Peru's envoy, Ana Rojas, spoke first. "Nobody is late. We will send two ships," Fisheries Minister Anna Lund said.`, "Anna Lund", "", "two ships"},
	})

	hold(t, "Notes on the week in the region", []ruleCase{
		{`"The talks in Lima went well. We will send two ships. We hope for rain," Fisheries Minister Anna Lund said.`, "planned", "send two ships", "Anna Lund"},
	})
}
