pragma ComponentBehavior: Bound
import PiBox.Upgrade

Frame {
    title: qsTr("Text size and colours")
    Words { width: parent.width; text: qsTr("Text size"); font.bold: true }
    ChoiceRow { text: qsTr("Normal"); chosen: Preferences.textSize === 100; onClicked: Preferences.textSize = 100 }
    ChoiceRow { text: qsTr("Large"); chosen: Preferences.textSize === 115; onClicked: Preferences.textSize = 115 }
    ChoiceRow { objectName: "textSize-130"; text: qsTr("Very large"); chosen: Preferences.textSize === 130; onClicked: Preferences.textSize = 130 }
    Words { width: parent.width; text: qsTr("Colours"); font.bold: true }
    ChoiceRow { text: qsTr("Dark"); chosen: Preferences.scheme === Preferences.Dark; onClicked: Preferences.scheme = Preferences.Dark; preferred: false }
    ChoiceRow { objectName: "scheme-light"; text: qsTr("Light"); chosen: Preferences.scheme === Preferences.Light; onClicked: Preferences.scheme = Preferences.Light; preferred: false }
    ChoiceRow { objectName: "scheme-contrast"; text: qsTr("High contrast"); chosen: Preferences.scheme === Preferences.Contrast; onClicked: Preferences.scheme = Preferences.Contrast; preferred: false }
    Words { width: parent.width; text: qsTr("Motion"); font.bold: true }
    SwitchRow { text: qsTr("Show small animations"); on: Preferences.motion; onToggledTo: on => Preferences.motion = on }
    Words { width: parent.width; text: qsTr("Layout"); font.bold: true }
    ChoiceRow { text: qsTr("By the size of the screen"); chosen: Preferences.layout === Preferences.Automatic; onClicked: Preferences.layout = Preferences.Automatic; preferred: false }
    ChoiceRow { objectName: "layout-panel"; text: qsTr("Small panel"); chosen: Preferences.layout === Preferences.Panel; onClicked: Preferences.layout = Preferences.Panel; preferred: false }
    ChoiceRow { objectName: "layout-touch"; visible: Theme.fits(Preferences.Touch); text: qsTr("Touchscreen"); chosen: Preferences.layout === Preferences.Touch; onClicked: Preferences.layout = Preferences.Touch; preferred: false }
    ChoiceRow { objectName: "layout-tv"; visible: Theme.fits(Preferences.Hd); text: qsTr("Television"); chosen: Preferences.layout === Preferences.Tv || Preferences.layout === Preferences.Hd; onClicked: Preferences.layout = Theme.height < 900 ? Preferences.Hd : Preferences.Tv; preferred: false }
}
