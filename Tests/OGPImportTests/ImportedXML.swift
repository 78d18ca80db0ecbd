import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import TestSupport

/// What importing one XML document gives, by the format that is given.
struct ImportedXML {
    let commitments: [Commitment]
    let findings: [Finding]
    let summary: SourceSummary

    init(_ input: InputFile, as format: any ImportFormat, options: ImportOptions = ImportOptions()) throws {
        var findings = FindingList()
        var reader = try format.open(
            input, options: options, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        var commitments: [Commitment] = []
        while let commitment = try reader.next(&findings) { commitments.append(commitment) }
        self.commitments = commitments
        self.findings = findings.findings
        summary = reader.summary
    }

    /// A document that is written in the test.
    init(_ text: String, as format: any ImportFormat, options: ImportOptions = ImportOptions()) throws {
        try self.init(InputFile(text: text, name: "document.xml"), as: format, options: options)
    }

    /// A fixture, by its path inside the folder of fixtures.
    init(fixture: String, as format: any ImportFormat, options: ImportOptions = ImportOptions()) throws {
        try self.init(
            InputFile(bytes: try Fixtures.bytes(fixture), name: fixture), as: format, options: options)
    }

    /// A file, by its path.
    init(path: String, as format: any ImportFormat) throws { try self.init(InputFile(path: path), as: format) }

    /// The ids of the findings' codes, in order.
    var codes: [String] { findings.map(\.code.id) }

    /// The milestones of all commitments.
    var milestones: [Milestone] { commitments.flatMap(\.milestones) }

    /// The commitment with an id.
    func commitment(_ id: String) -> Commitment? { commitments.first { $0.id.text == id } }

    /// Whether a format recognises a document.
    static func recognition(_ text: String, by format: any ImportFormat) throws -> Recognition {
        format.recognises(try InputLook(InputFile(text: text, name: "document.xml"), options: ImportOptions()))
    }

    /// How often each text occurs.
    static func tally(_ texts: [String]) -> [String: Int] {
        texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// What an independent count in Python says of the documents in a folder, with the path of each.
    static func count<Count: Decodable>(
        _ script: String, in folder: URL, as type: Count.Type
    ) throws -> [(path: String, name: String, count: Count)] {
        let path = folder.path(percentEncoded: false)
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".xml") }.sorted()
        let files = names.map { folder.appending(path: $0).path(percentEncoded: false) }
        let program = Fixtures.packageRoot.appending(path: "Tests/Oracles/\(script)").path(percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", program] + files)
        guard result.exitCode == 0 else { throw CountFailed(description: result.stderr) }
        let counts = try JSONDecoder().decode([String: Count].self, from: Data(result.stdoutBytes))
        return try zip(files, names).map { file, name in
            guard let count = counts[name] else { throw CountFailed(description: "\(name) was not counted") }
            return (file, name, count)
        }
    }

    struct CountFailed: Error, CustomStringConvertible {
        let description: String
    }
}
