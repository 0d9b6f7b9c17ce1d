import QtQuick
import PiBox.Upgrade

// What the service would not do, in its words from the error table.
FocusScope {
    id: refusal
    visible: Upgrade.refusal !== ""
    enabled: visible
    Rectangle { anchors.fill: parent; color: Theme.ground }
    MouseArea { anchors.fill: parent }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.marginX, Theme.body * 36)
        height: Math.min(parent.height - 2 * Theme.marginY, words.implicitHeight + close.height + Theme.gap * 5)
        radius: Theme.radius
        color: Theme.surface
        border { width: Theme.line * 2; color: Theme.warning }
        Scroller {
            id: words
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: close.top; margins: Theme.gap }
            Heading { width: parent.width; text: Upgrade.refusal }
            Words { width: parent.width; text: Upgrade.refusalRemedy }
        }
        ActionButton {
            id: close
            objectName: "refusalClose"
            primary: true
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gap * 1.5 }
            width: Math.min(implicitWidth, parent.width - 3 * Theme.gap)
            text: qsTr("Close this message")
            onClicked: Upgrade.closeRefusal()
        }
    }
}
