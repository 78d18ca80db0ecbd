extension InputFile {
    /// Decides, by reading the whole input, in which encoding to read what is not clean UTF-8.
    ///
    /// Where valid multi-byte sequences outnumber the invalid bytes it is UTF-8 with damage: text in another encoding
    /// hardly ever makes such a sequence by chance. Otherwise it is windows-1252, unless the bytes speak for Mac Roman,
    /// which is never assumed.
    ///
    /// - Throws: `EncodingQuestion` where the bytes speak for Mac Roman; `InputFailure` where the input cannot be read.
    public func settleEncoding() throws -> SettledEncoding {
        let survey = try EncodingSurvey(try open())
        if survey.sequences > survey.invalidBytes { return SettledEncoding(.utf8) }
        guard let reason = survey.reasonForMacRoman, let doubt = survey.firstDoubt else {
            return SettledEncoding(.windows1252)
        }
        throw EncodingQuestion(
            name: name, line: doubt.line, column: doubt.column, reason: reason,
            candidates: [
                .init(encoding: .windows1252, sample: SingleByteTable.windows1252.text(doubt.word)),
                .init(encoding: .macRoman, sample: SingleByteTable.macRoman.text(doubt.word)),
            ])
    }
}

extension EncodingSurvey {
    /// What speaks for Mac Roman, as a clause; `nil` where nothing does.
    var reasonForMacRoman: String? {
        if loneReturns > feeds { return "its lines end as on old Macintosh systems" }
        if undefinedBytes > 0 { return "it holds bytes that mean nothing in windows-1252" }
        if macEvidence > windowsEvidence { return "its accented letters fit Mac Roman better than windows-1252" }
        return nil
    }
}
