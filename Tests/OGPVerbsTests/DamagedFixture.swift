import ByteReading
import CSVReading
import Foundation
import OGPImport
import OGPVerbs
import TestSupport
import Testing

/// One file of `fixtures/damaged` with what `expected.json` says of it.
struct DamagedFixture: Sendable, CustomTestStringConvertible {
    let name: String
    let expectation: Expectation

    var testDescription: String { name }

    /// What the file's maker knows of it.
    struct Expectation: Decodable, Sendable {
        let outcome: String
        let options: [String]?
        let dataRows: Int
        let goodRows: Int
        let goodIds: [String]
        let `where`: [Spot]
    }

    /// A place of damage.
    struct Spot: Decodable, Sendable {
        let row: Int?
        let line: Int?
        let column: Int?
        let field: String?
        let value: String?
        let at: Point?
    }

    /// A byte of a line.
    struct Point: Decodable, Sendable {
        let line: Int
        let column: Int
    }

    private struct Document: Decodable {
        let files: [String: Expectation]
    }

    /// Every file, by name.
    static let all: [DamagedFixture] = {
        let document = try? JSONDecoder().decode(
            Document.self, from: Data(Fixtures.bytes("damaged/expected.json")))
        return (document?.files ?? [:]).sorted { $0.key < $1.key }
            .map { DamagedFixture(name: $0.key, expectation: $0.value) }
    }()

    /// The file, opened.
    func input() throws -> InputFile { try InputFile(path: Fixtures.path("damaged/" + name), name: name) }

    /// A request over the file alone, with the options that a person would give once they were asked.
    func request(withOptions: Bool = true) throws -> ReadRequest {
        var request = try ReadRequest.test(try input())
        request.options.keptCells = .checked
        if withOptions, let name = expectation.options?.last {
            let encoding = try #require(TextEncoding(rawValue: name))
            request.options.table.encoding = .pinned(encoding)
        }
        return request
    }
}
