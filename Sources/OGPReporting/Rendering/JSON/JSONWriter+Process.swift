import Findings
import OGPModel

extension JSONWriter {
    /// Writes a date of a process record: the day, otherwise the source's words, `null` where it is silent.
    mutating func member(_ name: String, _ date: ProcessDate) {
        member(name, orNull: date.day?.description ?? (date.text.isEmpty ? nil : date.text))
    }

    /// Writes a text, `null` where it is empty.
    mutating func member(_ name: String, orNullIfEmpty text: String) { member(name, orNull: text.isEmpty ? nil : text) }

    /// Writes where an item of a process record stands.
    mutating func source(_ position: SourcePosition) {
        object("source") { json in
            json.member("file", position.file)
            json.member("row", ifPresent: position.row)
            json.member("line", ifPresent: position.line)
            json.member("element", ifPresent: position.element)
        }
    }
}
