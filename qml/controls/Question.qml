pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Asks before something happens: what, what is lost and what stays, and two verbs. The focus is on the one that changes nothing.
FocusScope {
    id: question
    readonly property bool counting: Questions.kind === Questions.Restart
    visible: Questions.kind !== Questions.Nothing
    enabled: visible

    Rectangle { anchors.fill: parent; color: Theme.ground }
    MouseArea {
        anchors.fill: parent
        onPressed: if (question.counting) Questions.cancel()
    }
    Rectangle {
        id: card
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.marginX, Theme.body * 36)
        height: Math.min(parent.height - 2 * Theme.marginY, words.implicitHeight + buttons.height + Theme.gap * 5)
        radius: Theme.radius
        color: Theme.surface
        border { width: Theme.line * 2; color: Questions.destructive ? Theme.bad : Theme.outline }
        Scroller {
            id: words
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: buttons.top; margins: Theme.gap }
            Heading { width: parent.width; text: Questions.title }
            Words { width: parent.width; text: Questions.text }
        }
        Flow {
            id: buttons
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.gap * 1.5 }
            spacing: Theme.gap * 1.5
            FootButton {
                objectName: "questionCancel"
                preferred: true
                text: Questions.cancelText
                onClicked: Questions.cancel()
            }
            FootButton {
                objectName: "questionConfirm"
                visible: !question.counting
                preferred: false
                primary: !Questions.destructive
                destructive: Questions.destructive
                enabled: Questions.armed
                text: Questions.confirmText
                onClicked: Questions.confirm()
            }
        }
    }
}
