public import ByteReading
import OGPReporting

extension ReadRequest {
    /// Records that the answer rests on files beside the inputs.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - option: What they are for: the name of the option, such as `themes`.
    /// - Throws: `InputFailure` where one cannot be read.
    public mutating func rest(on files: [InputFile], option: String) throws {
        for file in files {
            references.append(
                ReferenceFile(
                    option: option, file: file.name, sha256: digest.applies(to: file.size) ? try file.digest() : nil))
        }
    }

    /// The request of an answer that also rests on files of its own.
    func resting(on files: (option: String, files: [InputFile])...) throws -> ReadRequest {
        var request = self
        for (option, files) in files { try request.rest(on: files, option: option) }
        return request
    }
}
