import OGPModel
import OGPScoring

extension ScoreTables {
    /// Completion in few columns, for narrow places: the rate, what it may still become, the withdrawn.
    func completionInShort(id: String, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: id, caption: caption,
            columns: [
                .words(subject), .words("Substantial or complete, of those assessed"), .words("May still become"),
                .numbers("Withdrawn"), .numbers("All"),
            ])
        table.rows = rows.map { row in
            let phrase = CompletionPhrase(tally: row.tally)
            return [
                Passage(data: row.name), Passage(words: phrase.rate), Passage(words: phrase.outlook),
                Passage(row.tally.completionCounts[.withdrawn]), Passage(row.tally.commitments),
            ]
        }
        return table
    }
}
