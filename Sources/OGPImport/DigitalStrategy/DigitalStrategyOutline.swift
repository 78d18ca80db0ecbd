import ByteReading
import Findings
import OGPModel
import XMLReading

/// What has to be known of a report before its first item is read: the agency, the day, and which item belongs to which.
///
/// Items of one commitment need not stand together, so their ids and parents are gathered in a pass of their own.
struct DigitalStrategyOutline {
    /// The root element.
    private(set) var root = XMLName(local: "")
    /// The agency's abbreviation; empty where there is none.
    private(set) var agency = ""
    /// The agency's element as a cell, where there is one.
    private(set) var agencyCell: SourceCell?
    /// When the report was generated, as it is written; empty where it is not said.
    private(set) var generated = ""
    /// The ids of the items and the ids of their parents, in the order of the document.
    private(set) var items: [(id: String, parent: String)] = []

    init(_ input: InputFile, options: XMLOptions) throws {
        var reader = try XMLReader(input, options: options.withoutDigest)
        var ignored = FindingTally()
        var tree = XMLSubtree()
        while let event = try reader.next(&ignored) {
            guard event == .start else { continue }
            if reader.depth == 1, let name = reader.root { root = name }
            if Self.isItem(reader) {
                try reader.readSubtree(into: &tree, &ignored)
                let item = DocumentElement(tree)
                items.append((item.attribute("id") ?? "", item.childText("parent")))
            } else if reader.depth == 2, reader.name == "agency" || reader.name == "generated" {
                try reader.readSubtree(into: &tree, &ignored)
                note(DocumentElement(tree))
            }
        }
    }

    /// Whether an item begins: in the list of items, or straight in the report.
    static func isItem(_ reader: borrowing XMLReader) -> Bool {
        reader.name == "item" && (2...3).contains(reader.depth)
    }

    private mutating func note(_ element: DocumentElement) {
        if element.name == "agency", agency.isEmpty {
            agency = element.deepText
            agencyCell = element.cell(field: "lead")
        }
        if element.name == "generated", generated.isEmpty { generated = element.deepText }
    }
}
