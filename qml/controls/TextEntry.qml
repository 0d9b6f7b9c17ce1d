pragma Singleton
import QtQuick

// A text that is being entered with the on-screen keyboard, and who asked for it.
QtObject {
    property bool active: false
    property string title: ""
    property string text: ""

    signal accepted(string text)

    /// Opens the keyboard with a text to change. `about`: what it is, in a few words.
    function ask(about: string, present: string) {
        title = about
        text = present
        active = true
    }
    function accept(entered: string) {
        active = false
        accepted(entered)
    }
    function cancel() {
        active = false
    }
}
