import ByteReading
import Findings

extension XMLFailure {
    /// Says what an input is that is not XML.
    init(_ kind: ContentKind, name: String) {
        let at = SourcePosition(file: name)
        switch kind {
        case .html:
            self.init(.webPage, "This is a web page, perhaps a login or error page saved in place of the data.", at: at)
        case .text, .xml:
            self.init(.notXML, "This is text, not XML: its first character is not a <.", at: at)
        case .empty:
            self.init(
                .notXML, "The file is empty.", at: at, fix: "Export it again and check that the download finished.")
        case .json: self.init(.notXML, "This is a JSON document.", at: at, fix: "Export the data as XML or CSV.")
        case .gzip:
            self.init(
                .notXML, "The file is compressed with gzip.", at: at, fix: "Unpack it first, for example with gunzip.")
        case .zip:
            self.init(
                .notXML, "This is a zip container such as an Excel workbook.", at: at,
                fix: "Unpack it, or save the sheet as CSV (UTF-8).")
        case .oldOffice:
            self.init(
                .notXML, "This is an Excel or Word file of before 2007.", at: at,
                fix: "Open it and save the sheet as CSV (UTF-8).")
        case .pdf:
            self.init(.notXML, "This is a PDF document.", at: at, fix: "Ask the publisher for the data behind it.")
        case .picture:
            self.init(.notXML, "This is a picture.", at: at, fix: "Ask the publisher for the data behind it.")
        case .utf32:
            self.init(.notXML, "This is text in UTF-32, which is not read.", at: at, fix: "Save it as UTF-8.")
        }
    }
}
