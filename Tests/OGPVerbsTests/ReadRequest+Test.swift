import ByteReading
import OGPImport
import OGPModel
import OGPVerbs

extension ReadRequest {
    /// A request over files as of the day that all tests are asked for.
    static func test(_ inputs: InputFile...) throws -> ReadRequest { try test(inputs) }

    /// A request over files as of the day that all tests are asked for.
    static func test(_ inputs: [InputFile]) throws -> ReadRequest {
        guard let day = CivilDate(iso: "2024-07-03") else { throw TestFailure("no such day") }
        return ReadRequest(inputs, catalogues: try catalogues.get(), asOf: day)
    }

    /// The catalogues, read once for all tests.
    static let catalogues = Result { try ImportCatalogues.bundled() }
}
