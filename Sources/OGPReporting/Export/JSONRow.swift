import OGPModel

/// Writes a row as a JSON object.
struct JSONRow: RowWriter {
    var json: JSONWriter

    mutating func field(_ name: String, _ text: String?) { json.member(name, orNull: text) }
    mutating func field(_ name: String, _ number: Int?) { json.member(name, orNull: number) }
    mutating func field(_ name: String, _ flag: Bool?) { json.member(name, orNull: flag) }
    mutating func field(_ name: String, list: [String]) { json.member(name, list) }
    mutating func optionalField(_ name: String, _ text: String?) { json.member(name, ifPresent: text) }
    mutating func optionalField(_ name: String, _ flag: Bool?) {
        if let flag { json.member(name, flag) }
    }
    mutating func optionalField(_ name: String, _ percent: Percentage?) {
        if let percent { json.member(name, ExactRate(percent.hundredths, of: 100)) }
    }

    mutating func group(_ name: String, _ fields: (inout JSONRow) -> Void) {
        json.key(name)
        json.beginObject()
        fields(&self)
        json.endObject()
    }

    mutating func rows<Row>(
        _ name: String, _ rows: [Row], words: (Row) -> String, _ fields: (Row, inout JSONRow) -> Void
    ) {
        json.key(name)
        json.beginArray()
        for row in rows {
            json.beginObject()
            fields(row, &self)
            json.endObject()
        }
        json.endArray()
    }

    mutating func pairs(_ name: String, _ pairs: [(name: String, text: String)]) {
        json.object(name) { json in
            var seen: Set<String> = []
            for pair in pairs where seen.insert(pair.name).inserted { json.member(pair.name, pair.text) }
        }
    }
}
