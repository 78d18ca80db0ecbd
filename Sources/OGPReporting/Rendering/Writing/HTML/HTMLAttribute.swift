/// One attribute of an element: a name from our own list and a value that is escaped when printed.
///
/// There is no way to write an event handler, a `style` or a `src`; a link takes only a ``WebAddress``.
public struct HTMLAttribute: Sendable, Hashable {
    let name: String
    let value: String

    private init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// The anchor of the element, unique on its page.
    public static func id(_ anchor: String) -> HTMLAttribute { HTMLAttribute("id", anchor) }

    /// One or more class names, parted by spaces.
    public static func `class`(_ names: String) -> HTMLAttribute { HTMLAttribute("class", names) }

    /// Where a link leads.
    public static func href(_ address: WebAddress) -> HTMLAttribute { HTMLAttribute("href", address.text) }

    /// Says that the page at the other end is not told where the reader comes from.
    static let noReferrer = HTMLAttribute("rel", "noreferrer noopener")

    /// The language of the content, a BCP 47 tag such as `fr`.
    public static func lang(_ tag: String) -> HTMLAttribute { HTMLAttribute("lang", tag) }

    /// The writing direction of the content.
    public static func dir(_ direction: WritingDirection) -> HTMLAttribute { HTMLAttribute("dir", direction.rawValue) }

    /// Lets the first letter with a direction decide in which direction the content runs, apart from what stands around it.
    public static let dirAuto = HTMLAttribute("dir", "auto")

    /// What a header cell heads: its column or its row.
    public static func scope(_ scope: HTMLHeaderScope) -> HTMLAttribute { HTMLAttribute("scope", scope.rawValue) }

    /// The machine-readable form of a date, `YYYY-MM-DD`.
    public static func datetime(_ day: String) -> HTMLAttribute { HTMLAttribute("datetime", day) }

    /// What an abbreviation stands for.
    public static func title(_ text: String) -> HTMLAttribute { HTMLAttribute("title", text) }

    /// The part an element plays for assistive technology, such as `region` or `img`.
    public static func role(_ role: String) -> HTMLAttribute { HTMLAttribute("role", role) }

    /// The name of an element for assistive technology.
    public static func ariaLabel(_ text: String) -> HTMLAttribute { HTMLAttribute("aria-label", text) }

    /// The anchors of the elements that name this one, parted by spaces.
    public static func ariaLabelledBy(_ anchors: String) -> HTMLAttribute { HTMLAttribute("aria-labelledby", anchors) }

    /// Takes a decorative element away from assistive technology.
    public static let ariaHidden = HTMLAttribute("aria-hidden", "true")

    /// Lets the keyboard reach an element that scrolls.
    public static let focusable = HTMLAttribute("tabindex", "0")

    /// Opens a `details` element.
    public static let open = HTMLAttribute("open", "")

    /// The number of the first item of an ordered list.
    public static func start(_ number: Int) -> HTMLAttribute { HTMLAttribute("start", String(number)) }

    /// A drawing attribute of SVG, such as `width` or `fill`; for the figures of this module only.
    static func svg(_ name: String, _ value: String) -> HTMLAttribute { HTMLAttribute(name, value) }
}
