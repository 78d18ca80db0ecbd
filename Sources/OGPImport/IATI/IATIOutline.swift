import ByteReading
import Findings
import XMLReading

/// What has to be known of an activity file before its first activity is read: its version and day, and which activities are
/// the parents of others.
struct IATIOutline {
    /// The root element.
    private(set) var root = XMLName(local: "")
    /// The version that the file states, as it is written; `nil` where it states none.
    private(set) var version: String?
    /// When the file was generated, as it is written; empty where it is not said.
    private(set) var generated = ""
    /// The language of texts that name none, where the whole file states it.
    private(set) var language = ""
    /// The activities and how they refer to one another.
    private(set) var activities: [IATIRelations] = []

    init(_ input: InputFile, options: XMLOptions) throws {
        var reader = try XMLReader(input, options: options.withoutDigest)
        var ignored = FindingTally()
        while let event = try reader.next(&ignored) {
            guard event == .start else { continue }
            if reader.depth == 1, let name = reader.root {
                root = name
                version = reader.attribute("version")
                generated = DocumentText.clean(reader.attribute("generated-datetime") ?? "")
                language = reader.attribute("lang").map(IATILanguage.code) ?? ""
            }
            if Self.isActivity(reader) {
                activities.append(try IATIRelations(&reader, &ignored))
            } else if reader.depth > 1 {
                try reader.skipSubtree(&ignored)
            }
        }
    }

    /// Whether an activity begins: in the file, or as the only one that was cut out of it.
    static func isActivity(_ reader: borrowing XMLReader) -> Bool {
        reader.name == "iati-activity" && reader.depth <= 2
    }
}
