import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// One key of the on-screen keyboard: a character, or an icon with a word for the screen reader.
T.AbstractButton {
    id: control
    property string name: ""
    property bool on: false
    property bool preferred: false
    /// What a screen reader says; the character itself unless it is given.
    property string spoken: text
    readonly property color ink: on ? Theme.accentInk : Theme.text
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onSelectPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: click()
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.gap / 2
            Icon { visible: control.name !== ""; name: control.name; colour: control.ink; anchors.verticalCenter: parent.verticalCenter }
            Text {
                visible: text !== ""
                text: control.text
                color: control.ink
                font { family: Theme.family; pixelSize: Theme.body }
                textFormat: Text.PlainText
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.on ? Theme.accent : control.down ? Theme.surface : Theme.raised
        border { width: Theme.line; color: Theme.outline }
        FocusRing { control: control; inside: true; colour: control.ink }
    }
}
