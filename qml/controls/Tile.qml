import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// A large button of the menu: an icon over its word.
T.AbstractButton {
    id: control
    required property string name
    objectName: "tile-" + name
    property bool preferred: false
    readonly property Grid grid: parent as Grid
    width: grid ? (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns : implicitWidth
    implicitHeight: Math.max(Theme.panel ? Theme.target : Theme.target * 1.5, words.implicitHeight + Theme.icon + Theme.gap * (Theme.panel ? 1 : 2))
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onSelectPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.line
            spacing: Theme.gap / 2
            Icon { name: control.name; colour: Theme.accent; anchors.horizontalCenter: parent.horizontalCenter }
            Words { id: words; width: parent.width; text: control.text; horizontalAlignment: Text.AlignHCenter; Accessible.ignored: true }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.raised : Theme.surface
        border { width: Theme.contrast ? Theme.line : 0; color: Theme.outline }
        FocusRing { control: control }
    }
}
