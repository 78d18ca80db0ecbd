/// What a theme is in the catalogue.
public enum ThemeKind: String, Sendable, Hashable, CaseIterable {
    /// One of the nine areas of OGP's note of 26 April 2019.
    case menu
    /// A part of such an area.
    case menuPart
    /// One of the three cross-cutting parts of that note.
    case crossCutting
    /// Another theme of digital rights.
    case digital
    /// A theme of open government at large.
    case general
    /// The process of the partnership itself.
    case process
}
