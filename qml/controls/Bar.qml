pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// How far the work is. With nothing known it is empty and hatched, and does not move: the words beside it say what happens.
T.ProgressBar {
    id: control
    property bool known: true
    property string spoken: ""
    implicitHeight: Theme.bar
    implicitWidth: 200
    Accessible.role: Accessible.ProgressBar
    Accessible.name: spoken

    background: Rectangle {
        radius: height / 2
        color: Theme.raised
        border { width: Theme.line; color: Theme.outline }
    }
    contentItem: Item {
        Rectangle {
            visible: control.known && control.value > 0
            height: parent.height
            width: Math.max(height, control.position * parent.width)
            x: control.mirrored ? parent.width - width : 0
            radius: height / 2
            color: Theme.accent
        }
        Row {
            visible: !control.known
            anchors.centerIn: parent
            spacing: Theme.gap
            Repeater {
                model: 3
                Rectangle { width: control.height / 2; height: width; radius: width / 2; color: Theme.quiet }
            }
        }
    }
}
