import OGPImport
import OGPModel
import Testing

struct DeadlineTableTests {
    private static let contexts: [String: DateContext] = [
        "en": DateContext(hemisphere: .northern, fiscalYearStart: 4, readsSerials: true),
        "fr": DateContext(hemisphere: .northern, fiscalYearStart: 4),
        "es": DateContext(hemisphere: .southern), "pt": DateContext(hemisphere: .southern),
    ]
    private static let rows =
        DeadlineTableRow.english + DeadlineTableRow.french + DeadlineTableRow.spanish + DeadlineTableRow.portuguese

    @Test("a phrase means the days, precision and recurrence that a reader of its language would say", arguments: rows)
    func means(row: DeadlineTableRow) throws {
        let context = try #require(Self.contexts[row.language])
        let deadline = try DatePhraseCase.reader().read(row.phrase, in: context).resolved(order: nil, basis: .none)
        #expect(DeadlineTableRow.describe(deadline) == row.meaning && deadline.text == row.phrase)
    }

    @Test("the table has at least 200 phrases, and at least 40 in each language, none twice")
    func size() {
        #expect(Self.rows.count >= 200)
        for language in Self.contexts.keys {
            #expect(Self.rows.count { $0.language == language } >= 40, "\(language)")
        }
        #expect(Set(Self.rows.map(\.description)).count == Self.rows.count)
    }
}
