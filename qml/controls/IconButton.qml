import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// A button of an icon; its words are for the screen reader, and beside it where there is room.
T.AbstractButton {
    id: control
    required property string name
    property bool wordy: false
    property bool preferred: false
    implicitWidth: Math.max(Theme.target, row.implicitWidth + Theme.gap * 1.5)
    implicitHeight: Theme.target
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onSelectPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.gap / 2
            Icon { name: control.name; anchors.verticalCenter: parent.verticalCenter }
            Text {
                visible: control.wordy
                text: control.text
                color: Theme.text
                font { family: Theme.family; pixelSize: Theme.body }
                textFormat: Text.PlainText
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.raised : "transparent"
        FocusRing { control: control }
    }
}
