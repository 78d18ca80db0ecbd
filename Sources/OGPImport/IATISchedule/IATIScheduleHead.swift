import ByteReading
import Findings
import OGPModel
import XMLReading

/// What a schedule says of itself before its data elements: who publishes it and of which day it is.
struct IATIScheduleHead {
    /// The root element.
    private(set) var root = XMLName(local: "")
    /// When the document was generated, as it is written; empty where it is not said.
    private(set) var generated = ""
    /// The publisher's name; empty where there is none.
    private(set) var publisher = ""
    /// The publisher's code; empty where there is none.
    private(set) var code = ""
    /// The version of the schedule, as it is written; empty where there is none.
    private(set) var version = ""
    /// The day of the schedule, as it is written; empty where there is none.
    private(set) var date = ""
    /// The publisher's element as a cell, where there is one.
    private(set) var publisherCell: SourceCell?

    /// Reads a document as far as its metadata, or to its end where it has none.
    init(_ input: InputFile, options: XMLOptions) throws {
        var reader = try XMLReader(input, options: options.withoutDigest)
        var ignored = FindingTally()
        while let event = try reader.next(&ignored) {
            guard event == .start else { continue }
            if reader.depth == 1 {
                if let name = reader.root { root = name }
                generated = DocumentText.clean(reader.attribute("generated-datetime") ?? "")
            } else if reader.name == "metadata" {
                var tree = XMLSubtree()
                try reader.readSubtree(into: &tree, &ignored)
                note(DocumentElement(tree))
                return
            } else {
                try reader.skipSubtree(&ignored)
            }
        }
    }

    private mutating func note(_ metadata: DocumentElement) {
        if let element = metadata.child("publisher") {
            publisher = element.deepText
            code = (element.attribute("code") ?? "").filter { !$0.isWhitespace }
            publisherCell = element.cell(field: "lead")
        }
        version = metadata.childText("version")
        date = metadata.childText("date")
    }

    /// The day of the schedule, else that of the document.
    var day: CivilDate? { IATIDate.day(date) ?? IATIDate.day(generated) }

    /// The last day that the schedule may speak of as past.
    var lastDay: CivilDate? { [IATIDate.day(date), IATIDate.day(generated)].compactMap(\.self).max() }

    /// What the publisher is called in ids: the code, else the name; empty where both are missing.
    var key: String { code.isEmpty ? DocumentText.idPart(publisher) : code }
}
