pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

Frame {
    title: qsTr("Language")
    Repeater {
        model: Preferences.languages
        delegate: ChoiceRow {
            required property string modelData
            objectName: "language-" + modelData
            text: Preferences.languageName(modelData)
            chosen: Preferences.language === modelData
            onClicked: Preferences.language = modelData
        }
    }
}
