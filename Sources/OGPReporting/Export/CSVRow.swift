import OGPModel

/// Writes a row as cells; the first pass over a row can collect the header instead.
struct CSVRow: RowWriter {
    var csv: CSVRowWriter
    private var prefix = ""
    private let isHeader: Bool

    init(_ csv: CSVRowWriter, header: Bool) {
        self.csv = csv
        isHeader = header
    }

    mutating func field(_ name: String, _ text: String?) { cell(name, text ?? "") }
    mutating func field(_ name: String, _ number: Int?) { cell(name, number.map(String.init) ?? "") }
    mutating func field(_ name: String, _ flag: Bool?) { cell(name, flag.map { $0 ? "true" : "false" } ?? "") }
    mutating func field(_ name: String, list: [String]) { cell(name, list.joined(separator: "; ")) }
    mutating func optionalField(_ name: String, _ text: String?) { cell(name, text ?? "") }
    mutating func optionalField(_ name: String, _ flag: Bool?) { field(name, flag) }
    mutating func optionalField(_ name: String, _ percent: Percentage?) { cell(name, percent?.words ?? "") }

    mutating func group(_ name: String, _ fields: (inout CSVRow) -> Void) {
        let outer = prefix
        prefix += name + "."
        fields(&self)
        prefix = outer
    }

    mutating func rows<Row>(
        _ name: String, _ rows: [Row], words: (Row) -> String, _ fields: (Row, inout CSVRow) -> Void
    ) {
        cell(name, rows.map(words).joined(separator: "; "))
    }

    mutating func pairs(_ name: String, _ pairs: [(name: String, text: String)]) {
        cell(name, pairs.map { "\($0.name)=\($0.text)" }.joined(separator: "; "))
    }

    private mutating func cell(_ name: String, _ text: String) {
        csv.cell(isHeader ? prefix + name : text)
    }
}
