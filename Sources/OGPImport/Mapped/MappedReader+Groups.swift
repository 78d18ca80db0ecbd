import CSVReading
import Findings

extension MappedReader {
    /// Which rows belong together, by the number of the row: those of one commitment, and those of commitments that share an id
    /// or number, because their ids are told apart by each other. Takes the place of reading the commitments.
    ///
    /// - Throws: what reading the table throws.
    mutating func rowGroups() throws -> [Int: RowGroup] {
        let keys = try rowKeys()
        let first = Dictionary(keys.map { ($0.value, $0.key) }, uniquingKeysWith: min)
        return keys.compactMapValues { key in first[key].map { .item(row: $0) } }
    }
}
