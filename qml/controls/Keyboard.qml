pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// The on-screen keyboard, over the whole screen: seven keys in a row, so that each is 9 mm on the smallest panel and no two are more than
// six arrow presses apart. What is typed on a real keyboard goes into the text as well. Addresses read from left to right in any language.
FocusScope {
    id: keyboard
    visible: TextEntry.active
    enabled: visible
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    readonly property int columns: 7
    readonly property int rows: Theme.panel ? 2 : 4
    readonly property string letters: "abcdefghijklmnopqrstuvwxyz./"
    readonly property string others: "0123456789.:-_/~?&=%#+@,;!$*"
    readonly property list<string> sheets: Theme.panel
        ? [letters.slice(0, 14), letters.slice(14), others.slice(0, 14), others.slice(14)] : [letters, others]
    readonly property list<string> names: Theme.panel ? ["a-n", "o-z", "0-9", "#+="] : ["abc", "123"]
    property int sheet: 0
    property bool capitals: false

    readonly property real keyWidth: Math.min((width - 2 * Theme.marginX - (columns - 1) * Theme.gap) / columns, Theme.target * 2.2)
    readonly property real keyHeight: Math.min((height - 2 * Theme.marginY - head.height - Theme.gap - rows * Theme.gap) / (rows + 1), Theme.target * 1.4)

    function insert(text: string) { field.insert(field.cursorPosition, text) }
    function erase() {
        if (field.selectedText !== "") field.remove(field.selectionStart, field.selectionEnd)
        else if (field.cursorPosition > 0) field.remove(field.cursorPosition - 1, field.cursorPosition)
    }
    onVisibleChanged: {
        sheet = 0
        capitals = false
        field.text = TextEntry.text
        field.cursorPosition = field.text.length
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            erase()
            event.accepted = true
        } else if (event.text.length === 1 && event.text > " " && event.key !== Qt.Key_Delete) {
            insert(event.text)
            event.accepted = true
        }
    }

    Rectangle { anchors.fill: parent; color: Theme.ground }
    MouseArea { anchors.fill: parent }
    Column {
        anchors.centerIn: parent
        width: keyboard.columns * keyboard.keyWidth + (keyboard.columns - 1) * Theme.gap
        spacing: Theme.gap
        Column {
            id: head
            width: parent.width
            spacing: Theme.gap / 2
            Words { width: parent.width; text: TextEntry.title; minor: true }
            Row {
                width: parent.width
                spacing: Theme.gap
                Key {
                    id: leave
                    objectName: "keyboardCancel"
                    width: Theme.target
                    height: Theme.target
                    name: "cross"
                    spoken: qsTr("Leave the text as it was")
                    onClicked: TextEntry.cancel()
                }
                Field {
                    id: field
                    objectName: "keyboardText"
                    width: parent.width - leave.width - parent.spacing
                    Accessible.name: TextEntry.title
                    onAccepted: TextEntry.accept(text)
                }
            }
        }
        Grid {
            columns: keyboard.columns
            spacing: Theme.gap
            Repeater {
                model: keyboard.columns * keyboard.rows
                Key {
                    required property int index
                    objectName: "key-" + text
                    width: keyboard.keyWidth
                    height: keyboard.keyHeight
                    preferred: index === (keyboard.rows / 2 - 1) * keyboard.columns + 3
                    text: {
                        const character = keyboard.sheets[keyboard.sheet].charAt(index)
                        return keyboard.capitals ? character.toUpperCase() : character
                    }
                    onClicked: keyboard.insert(text)
                }
            }
        }
        Row {
            id: controls
            spacing: Theme.gap
            Repeater {
                model: keyboard.names
                Key {
                    required property int index
                    required property string modelData
                    objectName: "keys-" + index
                    width: keyboard.keyWidth
                    height: keyboard.keyHeight
                    text: modelData
                    on: keyboard.sheet === index
                    onClicked: keyboard.sheet = index
                }
            }
            Key {
                objectName: "keyCapitals"
                width: keyboard.keyWidth
                height: keyboard.keyHeight
                name: "capital"
                spoken: qsTr("Capital letters")
                on: keyboard.capitals
                onClicked: keyboard.capitals = !keyboard.capitals
            }
            Key {
                objectName: "keyErase"
                width: keyboard.keyWidth
                height: keyboard.keyHeight
                name: "erase"
                spoken: qsTr("Erase one character")
                autoRepeat: true
                onClicked: keyboard.erase()
            }
            Key {
                readonly property int cells: keyboard.columns - keyboard.names.length - 2
                objectName: "keyDone"
                width: cells * keyboard.keyWidth + (cells - 1) * Theme.gap
                height: keyboard.keyHeight
                name: "check"
                spoken: qsTr("Use this text")
                on: true
                onClicked: TextEntry.accept(field.text)
            }
        }
    }
}
