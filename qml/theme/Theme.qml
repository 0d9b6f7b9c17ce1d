pragma Singleton
import QtQuick
import PiBox.Upgrade

// The measures, type and colours of the screen. Sizes are in pixels, chosen for each kind of device by how far away people sit and how
// precisely they touch: 9 mm are 58 px on a 3.5" panel of 480×320 and 48 px on a 7" one of 800×480; text on a TV is read from 3 m.
QtObject {
    id: theme

    /// Set by the window.
    property real width: 800
    property real height: 480

    readonly property int detected: Math.min(width, height) < 400 ? Preferences.Panel
        : upright && width >= 600 ? Preferences.Portrait
        : Math.min(width, height) < 640 ? Preferences.Touch
        : height < 900 ? Preferences.Hd : Preferences.Tv
    readonly property int profile: Preferences.layout === Preferences.Automatic || !fits(Preferences.layout) ? detected : Preferences.layout
    readonly property bool upright: height > width
    /// Whether a person could use a layout on this screen, and find the way back from it.
    function fits(layout: int): bool {
        const least = Math.min(width, height)
        switch (layout) {
        case Preferences.Touch: return least >= 400
        case Preferences.Portrait: return upright && least >= 600
        case Preferences.Hd: return !upright && least >= 400
        case Preferences.Tv: return !upright && least >= 640
        default: return true
        }
    }
    readonly property bool panel: profile === Preferences.Panel
    readonly property bool roomy: profile !== Preferences.Panel && profile !== Preferences.Touch

    /// Little room for words: what is only beside them has to go.
    readonly property bool tight: panel || (profile === Preferences.Touch && Preferences.textSize > 100)

    // Panel, Touch, Portrait, Hd, Tv
    function pick(panel: real, touch: real, portrait: real, hd: real, tv: real): real {
        switch (profile) {
        case Preferences.Panel: return panel
        case Preferences.Portrait: return portrait
        case Preferences.Hd: return hd
        case Preferences.Tv: return tv
        default: return touch
        }
    }

    // Targets and spacing.
    readonly property real target: pick(58, 52, 68, 56, 76)
    readonly property real primaryTarget: pick(58, 64, 80, 68, 88)
    readonly property real gap: pick(8, 12, 16, 16, 24)
    readonly property real marginX: pick(10, 24, 32, 64, 96)
    readonly property real marginY: pick(8, 14, 28, 36, 54)
    readonly property real radius: pick(8, 10, 14, 12, 16)
    readonly property real ring: pick(3, 3, 4, 4, 5)
    readonly property real line: pick(1, 1, 2, 2, 2)
    readonly property real icon: pick(24, 26, 36, 32, 44)
    readonly property real bar: pick(10, 12, 16, 14, 20)

    // A font that has every letter of the language, so that no line is put together from two.
    readonly property string family: Preferences.fontFamily

    // Type: body, minor, title, display. The choice of the person comes on top.
    readonly property real scale: Preferences.textSize / 100
    readonly property int body: Math.round(pick(16, 18, 26, 24, 34) * scale)
    readonly property int minor: Math.round(pick(14, 15, 21, 19, 26) * scale)
    readonly property int title: Math.round(pick(20, 28, 40, 38, 56) * scale)
    readonly property int figure: Math.round(pick(22, 34, 48, 46, 68) * scale)

    // Page changes and bars; 0 when motion is off.
    readonly property int motion: Preferences.motion ? 120 : 0

    // Colours. Text on its ground is at least 4.5:1, controls and rings at least 3:1: tests/qml checks every pair below.
    readonly property bool light: Preferences.scheme === Preferences.Light
    readonly property bool contrast: Preferences.scheme === Preferences.Contrast
    function shade(dark: color, light: color, contrast: color): color {
        return theme.contrast ? contrast : theme.light ? light : dark
    }
    readonly property color ground: shade("#101a24", "#f5f2ec", "#000000")
    readonly property color surface: shade("#1a2733", "#ffffff", "#000000")
    readonly property color raised: shade("#26384a", "#e6e1d6", "#1a1a1a")
    readonly property color outline: shade("#6b8299", "#7d7666", "#ffffff")
    readonly property color text: shade("#f3f6f8", "#14202b", "#ffffff")
    readonly property color quiet: shade("#b3c1ce", "#4a5866", "#ffffff")
    // What cannot be pressed now: still read, and told from what can.
    readonly property color off: shade("#b3c1ce", "#4a5866", "#a0a0a0")
    readonly property color offIcon: shade("#6b8299", "#7d7666", "#8c8c8c")
    readonly property color accent: shade("#4fd1b5", "#0a6b5b", "#ffff00")
    readonly property color accentInk: shade("#08201b", "#ffffff", "#000000")
    readonly property color good: shade("#6fdc8c", "#1b6b33", "#00ff66")
    readonly property color warning: shade("#ffc35c", "#8a4b00", "#ffd400")
    readonly property color bad: shade("#ff9b8a", "#a8261a", "#ff8f80")
    readonly property color badInk: shade("#2b0a05", "#ffffff", "#000000")
    readonly property color focus: shade("#ffffff", "#14202b", "#ffffff")
}
