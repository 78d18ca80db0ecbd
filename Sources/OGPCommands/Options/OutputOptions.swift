import ArgumentParser
import ByteWriting

/// In which format a result is written, and where to.
struct OutputOptions<Format: ResultFormat>: ParsableArguments {
    @Option(help: "The format of the result.")
    var format = Format.allCases[Format.allCases.startIndex]

    @OptionGroup var destination: DestinationOptions

    /// Whether text goes to a terminal.
    var goesToTerminal: Bool { destination.goesToTerminal }

    /// Writes a whole result.
    func write(_ bytes: [UInt8]) throws { try destination.write(bytes) }
}
