import ByteReading
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs

/// A plan file made by merging, with the other answers that it and its inputs give.
struct MergedFile {
    let bytes: [UInt8]
    let format: PlanFileFormat
    let answer: MergeVerb.Answer

    /// Merges inputs.
    init(_ inputs: [InputFile], _ format: PlanFileFormat, _ change: (inout ReadRequest) -> Void = { _ in }) throws {
        var request = try ReadRequest.test(inputs)
        change(&request)
        var bytes: [UInt8] = []
        answer = try MergeVerb.run(request, as: format) { bytes += $0 }
        self.bytes = bytes
        self.format = format
    }

    /// The file as an input.
    var input: InputFile { InputFile(bytes: bytes, name: "merged.\(format.rawValue)") }

    /// The file as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The rows of an export, with contact details where private ones are asked for.
    static func export(
        _ input: InputFile, _ level: ExportVerb.Level, isPrivate: Bool = false
    ) throws -> String {
        var request = try ReadRequest.test(input)
        request.isPrivate = isPrivate
        var bytes: [UInt8] = []
        try ExportVerb.run(request, level: level, as: .ndjson) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The scores of an input.
    static func scores(_ input: InputFile) throws -> [ScoreGroup] {
        try ScoreVerb.run(try ReadRequest.test(input), by: [.all, .plan]).groups
    }
}
