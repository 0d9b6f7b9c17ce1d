import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// Pages up or down by touch. Not a stop of the arrow keys: they bring what is in focus into view by themselves.
T.AbstractButton {
    id: control
    required property string name
    objectName: "page-" + name
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.name
            colour: control.enabled ? Theme.text : Theme.offIcon
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.raised : Theme.surface
    }
}
