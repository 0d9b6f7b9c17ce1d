import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// A button that says what it does. Kinds: primary (the one thing to do), quiet (everything else), destructive.
T.Button {
    id: control
    property bool primary: false
    property bool destructive: false
    /// Looks as if it were disabled, and keeps the focus.
    property bool dim: false
    /// Gets the focus when the page opens.
    property bool preferred: primary

    readonly property color ground: !enabled || dim ? Theme.raised
        : destructive ? Theme.bad : primary ? Theme.accent : Theme.raised
    readonly property color ink: !enabled || dim ? Theme.off
        : destructive ? Theme.badInk : primary ? Theme.accentInk : Theme.text

    implicitHeight: Math.max(primary ? Theme.primaryTarget : Theme.target, words.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, words.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.gap * 1.25
    rightPadding: Theme.gap * 1.25
    topPadding: Theme.gap / 2
    bottomPadding: Theme.gap / 2
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onSelectPressed: click()

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()

    contentItem: Text {
        id: words
        text: control.text
        color: control.ink
        font { family: Theme.family; pixelSize: Theme.body; weight: control.primary || control.destructive ? Font.DemiBold : Font.Normal }
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        color: control.down ? Qt.darker(control.ground, Theme.light ? 1.15 : 1.25) : control.ground
        radius: Theme.radius
        border { width: control.primary || control.destructive ? 0 : Theme.line; color: Theme.outline }
        FocusRing { control: control }
    }
}
