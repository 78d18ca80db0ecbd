import ArgumentParser
import OGPReporting

/// How the tool talks to its terminal.
struct ConsoleOptions: ParsableArguments {
    enum Colour: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Flag(help: "Print nothing on the standard error but errors.")
    var quiet = false

    @Option(help: "Use colour (NO_COLOR and TERM=dumb are honoured).")
    var color = Colour.auto

    /// The layout for text.
    func layout(toTerminal: Bool) -> TextLayout {
        let isColoured =
            switch color {
            case .auto: toTerminal && Console.allowsColour
            case .always: true
            case .never: false
            }
        return TextLayout(width: toTerminal ? Console.width : 80, style: TextStyle(isEnabled: isColoured))
    }

    /// Says something to the person at the terminal.
    func say(_ text: String) {
        if !quiet { Console.error(text) }
    }
}
