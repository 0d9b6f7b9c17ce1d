<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished">Textgröße und Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished">Sehr groß</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished">Bewegung</translation>
    </message>
    <message>
        <source>Show small movements</source>
        <translation type="unfinished">Kleine Bewegungen zeigen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Anordnung</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation type="unfinished">Nach der Größe des Bildschirms</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation type="unfinished">Kleines Display</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation type="unfinished">Touchscreen</translation>
    </message>
    <message>
        <source>Television</source>
        <translation type="unfinished">Fernseher</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation type="unfinished">Auf Probe</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation type="unfinished">Läuft jetzt</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation type="unfinished">Wurde probiert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Aufgehoben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Bereit</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Neu</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished">Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished">Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation type="unfinished">Im Upgrade-Dienst ist etwas Unerwartetes geschehen.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation type="unfinished">Starten Sie die PiBox neu und versuchen Sie es noch einmal. Geschieht es wieder, speichern Sie einen Bericht und schicken Sie ihn dem Hersteller.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation type="unfinished">Das Upgrade wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation type="unfinished">Sie können es jederzeit wieder beginnen.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation type="unfinished">Die Anfrage wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation type="unfinished">Prüfen Sie, wonach gefragt wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation type="unfinished">Dieses Programm darf die PiBox nicht verändern.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation type="unfinished">Benutzen Sie die Upgrade-Anwendung, oder führen Sie den Befehl als root oder als Mitglied der Gruppe pibox aus.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished">Das ist im Augenblick nicht möglich.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation type="unfinished">Warten Sie, bis der laufende Schritt vorbei ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation type="unfinished">Ein anderer Upgrade-Dienst ist schon bei der Arbeit.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation type="unfinished">Warten Sie, bis er fertig ist. Wird er es nicht, starten Sie die PiBox neu.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation type="unfinished">Der Upgrade-Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation type="unfinished">Starten Sie die PiBox neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation type="unfinished">Eine Datei, die gebraucht wird, ist nicht da.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Geschieht es wieder, speichern Sie einen Bericht und schicken Sie ihn dem Hersteller.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation type="unfinished">Eine Datei ist größer, als sie sein darf.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation type="unfinished">Versuchen Sie es später noch einmal. Geschieht es wieder, sagen Sie es dem Hersteller der Version.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation type="unfinished">Eine Datei hat einen Namen oder eine Art, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation type="unfinished">Benutzen Sie diese Version nicht. Sagen Sie es ihrem Hersteller.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation type="unfinished">Die Speicherkarte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Geschieht es wieder, ist die Karte vielleicht verbraucht: Sichern Sie Ihre Daten und ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation type="unfinished">Die Speicherkarte konnte nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation type="unfinished">Die Speicherkarte ist voll.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation type="unfinished">Entfernen Sie ein altes Abbild oder andere Daten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation type="unfinished">Die Speicherkarte kann im Augenblick nur gelesen werden.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation type="unfinished">Starten Sie die PiBox neu. Geschieht es wieder, prüfen Sie die Karte an einem PC.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation type="unfinished">Eine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie es dem Hersteller der Version.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation type="unfinished">Der Name eines Abbilds ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation type="unfinished">Eine Notiz, die das Upgrade über sich führt, war beschädigt und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation type="unfinished">Beginnen Sie das Upgrade noch einmal.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation type="unfinished">Dieses Abbild ist nicht auf der PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation type="unfinished">Wählen Sie ein anderes Abbild oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation type="unfinished">Dieses Abbild ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation type="unfinished">Das laufende Abbild und das, das gleich gestartet wird, können nicht entfernt werden.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation type="unfinished">Ein Abbild auf der Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation type="unfinished">Entfernen Sie es und laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation type="unfinished">Die PiBox weiß nicht, welches Abbild sie starten soll.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation type="unfinished">Kehren Sie zum vorigen Abbild zurück oder beschreiben Sie die Karte an einem PC neu.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation type="unfinished">Die Dateiliste dieser Version ist beschädigt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation type="unfinished">Die Dateiliste dieser Version ist nicht mit einem Schlüssel unterschrieben, dem diese PiBox vertraut.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation type="unfinished">Das neue Abbild hat seinen Selbsttest nicht bestanden.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation type="unfinished">Sehen Sie sich die Ergebnisse des Selbsttests an. Versuchen Sie es noch einmal oder warten Sie auf die nächste Version.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation type="unfinished">Das neue Abbild blieb stehen, bevor sein Selbsttest vorbei war.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal oder warten Sie auf die nächste Version.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation type="unfinished">Das neue Abbild konnte nicht eingehängt werden.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation type="unfinished">Die PiBox konnte nicht mit den Startdateien des neuen Abbilds gestartet werden.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation type="unfinished">Das neue Abbild wurde mit seinem Selbsttest nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation type="unfinished">Das installierte Abbild konnte nicht gestartet werden, darum das vorige.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation type="unfinished">Installieren Sie die neueste Version noch einmal.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation type="unfinished">Es gibt kein anderes Abbild, zu dem man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation type="unfinished">Nach jedem Upgrade wird ein älteres Abbild aufgehoben. Es gab noch keines, oder es wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation type="unfinished">Es gibt kein Zurücksetzen, das man rückgängig machen könnte.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation type="unfinished">Was gelöscht wurde, ist endgültig entfernt, oder es wurde nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation type="unfinished">Diese PiBox kann nicht von selbst mit dem neuen Abbild neu starten.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation type="unfinished">Starten Sie sie von Hand neu; das neue Abbild wird beim nächsten Start probiert.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation type="unfinished">Es ist kein Platz für die neuen Startdateien.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation type="unfinished">Entfernen Sie an einem PC alte Dateien von der Startpartition und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation type="unfinished">Die PiBox hat kein Netz.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation type="unfinished">Prüfen Sie das Kabel oder das WLAN, oder benutzen Sie einen USB-Stick mit der Version.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation type="unfinished">Der Server mit den Versionen ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation type="unfinished">Prüfen Sie das Netz und die Adresse des Verzeichnisses in den Einstellungen, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished">Der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation type="unfinished">Prüfen Sie die Adresse des Verzeichnisses in den Einstellungen und das Datum der PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation type="unfinished">Der Server mit den Versionen meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation type="unfinished">Der Server hat eine Datei nicht, die zur Version gehört.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation type="unfinished">Prüfen Sie die Adresse des Verzeichnisses in den Einstellungen, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation type="unfinished">Das Netz verlangt, dass zuerst eine Anmeldeseite ausgefüllt wird.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation type="unfinished">Melden Sie sich auf der Seite des Netzes an, oder benutzen Sie ein anderes Netz oder einen USB-Stick.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation type="unfinished">Das Herunterladen ist ins Stocken geraten.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation type="unfinished">Was heruntergeladen wurde, bleibt erhalten. Prüfen Sie das Netz und machen Sie weiter.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished">Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation type="unfinished">Der Server verweist auf einen Ort, der nicht sicher ist.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation type="unfinished">Prüfen Sie die Adresse des Verzeichnisses in den Einstellungen.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation type="unfinished">Der USB-Stick oder Ordner mit der Version ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation type="unfinished">Stecken Sie den Stick wieder ein und machen Sie weiter.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation type="unfinished">Es ist keine Adresse eines Verzeichnisses eingestellt.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation type="unfinished">Geben Sie die Adresse in den Einstellungen ein, oder benutzen Sie einen USB-Stick mit der Version.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation type="unfinished">Die Liste der Versionen ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation type="unfinished">Versuchen Sie es später noch einmal. Geschieht es wieder, sagen Sie es dem Hersteller.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation type="unfinished">Die Liste der Versionen ist nicht vom Hersteller dieser PiBox unterschrieben.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation type="unfinished">Benutzen Sie dieses Verzeichnis nicht. Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation type="unfinished">Der Server bietet eine ältere Liste der Versionen an, als diese PiBox schon gesehen hat.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation type="unfinished">Die Liste der Versionen ist veraltet.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation type="unfinished">Prüfen Sie das Datum der PiBox und versuchen Sie es später noch einmal. Kennen Sie die Quelle, dürfen Sie trotzdem weitermachen.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation type="unfinished">Zwei Teile der Liste der Versionen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation type="unfinished">Vielleicht wird der Server gerade geändert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation type="unfinished">Die Liste der Versionen ist größer, als sie sein darf.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation type="unfinished">Diese PiBox hat keinen Schlüssel, um Versionen zu prüfen.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation type="unfinished">Beschreiben Sie die Karte neu mit einem Abbild des Herstellers.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation type="unfinished">Die Version hat einen Teil, den ihr Hersteller nicht unterschrieben hat.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation type="unfinished">Was heruntergeladen wurde, ist nicht, was der Hersteller unterschrieben hat.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation type="unfinished">Es wurde verworfen. Versuchen Sie es noch einmal; geschieht es wieder, sagen Sie es dem Hersteller.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation type="unfinished">Eine Datei der Version ist länger oder kürzer, als der Hersteller unterschrieben hat.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation type="unfinished">Die Speicherkarte hat nicht behalten, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Geschieht es wieder, ist die Karte verbraucht: Sichern Sie Ihre Daten und ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation type="unfinished">Diese Version ist für eine andere Art von Gerät.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation type="unfinished">Wählen Sie eine Version für diese PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation type="unfinished">Diese Version kann nicht unmittelbar über die jetzige installiert werden.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation type="unfinished">Installieren Sie zuerst die Version dazwischen.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation type="unfinished">Diese Version ist älter als die installierte.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation type="unfinished">Um ein älteres Abbild zu benutzen, kehren Sie zu einem zurück, das noch auf der PiBox ist.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation type="unfinished">Der Hersteller hat diese Version zurückgezogen.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation type="unfinished">Warten Sie auf die nächste.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation type="unfinished">Auf der Speicherkarte ist nicht genug Platz für diese Version.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation type="unfinished">Die Stromversorgung der PiBox ist zu schwach.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation type="unfinished">Benutzen Sie ein stärkeres Netzteil oder ein kürzeres Kabel und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation type="unfinished">Die PiBox kennt die Uhrzeit nicht und weiß darum nicht, wie aktuell die Liste der Versionen ist.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation type="unfinished">Sie dürfen weitermachen. Um sicherzugehen, verbinden Sie die PiBox mit dem Internet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation type="unfinished">Das Archiv mit Werkzeugen dieser Version ist beschädigt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation type="unfinished">Ihre Einstellungen konnten nicht in das neue Abbild mitgenommen werden.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation type="unfinished">Ihre Einstellungen sind auf eine Weise gespeichert, die nicht mitgenommen werden kann.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation type="unfinished">Speichern Sie einen Bericht und schicken Sie ihn dem Hersteller. Nach einem Zurücksetzen ist das Upgrade möglich.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation type="unfinished">Ein Schlüssel kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation type="unfinished">Prüfen Sie das Kennwort und ob es die richtige Datei ist. Ein beschädigter Schlüssel muss aus seiner Kopie wiederhergestellt oder gewechselt werden.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation type="unfinished">Das neue Abbild wurde beim Start von jemandem angehalten.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation type="unfinished">Sie können das Upgrade jederzeit wieder beginnen.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation type="unfinished">Das Upgrade wurde unterbrochen.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation type="unfinished">Was getan ist, bleibt erhalten. Machen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation type="unfinished">Der vereinbarte Neustart hat nicht stattgefunden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation type="unfinished">Nichts wurde geändert. Starten Sie neu, wenn es Ihnen passt.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation type="unfinished">Das kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation type="unfinished">Bringen Sie in Ordnung, was genannt ist, und versuchen Sie es noch einmal. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation type="unfinished">Ein Schlüssel zum Unterschreiben fehlt oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation type="unfinished">Prüfen Sie das Kennwort und geben Sie mit --keys den Ordner an, der den Schlüssel hat.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation type="unfinished">Das ist kein Ordner eines Herausgebers.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation type="unfinished">Geben Sie den Ordner an, den pibox-release init gemacht hat.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">Einen Moment</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation type="unfinished">Der Upgrade-Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation type="unfinished">%1 ist auf der Karte</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation type="unfinished">Es fehlt nur ein Neustart. Bis dahin läuft auf Ihrer PiBox %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation type="unfinished">Neu starten und installieren</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation type="unfinished">Wenn niemand sie benutzt</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation type="unfinished">%1 ist verfügbar</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation type="unfinished">Erst %1 installieren</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation type="unfinished">Auf %1 aktualisieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Noch einmal suchen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished">Was ist neu</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation type="unfinished">Ein Abbild entfernen</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation type="unfinished">Nach Upgrades suchen?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation type="unfinished">Diese PiBox hat noch nicht nach Upgrades gesucht.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation type="unfinished">PiBox ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation type="unfinished">Zuletzt nach Upgrades gesucht: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation type="unfinished">Kein Upgrade gefunden</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation type="unfinished">Wie aktuell das ist, lässt sich nicht sagen, denn die PiBox kennt die Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation type="unfinished">Nach Upgrades suchen</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation type="unfinished">Den USB-Stick benutzen</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation type="unfinished">Sie dürfen die PiBox jederzeit ausschalten.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation type="unfinished">Bitte schalten Sie die PiBox jetzt nicht aus.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation type="unfinished">Suche nach Upgrades</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation type="unfinished">%1 wird vorbereitet</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation type="unfinished">Ist alles bereit für das Upgrade?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation type="unfinished">%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation type="unfinished">Sie können die PiBox weiter benutzen.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation type="unfinished">Das Upgrade ist angehalten</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation type="unfinished">Was schon heruntergeladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation type="unfinished">Mit dem Upgrade weitermachen</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished">%1 wird geprüft</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished">%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished">%1 wird getestet</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation type="unfinished">Die PiBox probiert das neue Abbild. Schlägt ein Test fehl, kehrt sie von selbst zurück.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation type="unfinished">Die Tests ansehen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished">Wird abgebrochen</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation type="unfinished">Der laufende Schritt wird zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation type="unfinished">Das Upgrade anhalten</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished">Nicht weiter suchen</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation type="unfinished">Das Upgrade abbrechen</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished">Neustart</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation type="unfinished">Der Bildschirm kann zwei Minuten dunkel bleiben: Das ist normal.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation type="unfinished">%1 ist bereit</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation type="unfinished">Die PiBox startet neu, probiert das neue Abbild und behält es, wenn es seinen Selbsttest besteht. Sonst kehrt sie von selbst zu %1 zurück.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Später</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation type="unfinished">Auf der PiBox läuft jetzt %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation type="unfinished">Der Selbsttest ist bestanden. Das vorige Abbild bleibt da, Sie können dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation type="unfinished">Auf der PiBox läuft wieder %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation type="unfinished">Sie ist, wie gewünscht, zum vorigen Abbild zurückgekehrt, und der Selbsttest ist bestanden.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation type="unfinished">PiBox wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new. Your data was not touched.</source>
        <translation type="unfinished">Die Einstellungen sind wie damals, als %1 neu war. Ihre Daten wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation type="unfinished">Das Zurücksetzen wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation type="unfinished">Ihre Einstellungen sind wieder da.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation type="unfinished">PiBox hat %1 gestartet</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation type="unfinished">Ergebnisse des Selbsttests</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation type="unfinished">PiBox ist zu %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation type="unfinished">%1 hat den Test „%2“ nicht bestanden.</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation type="unfinished">%1 hat den Test „%2“ nicht bestanden: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation type="unfinished">Ihrer PiBox geht es gut, sie arbeitet wie zuvor.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation type="unfinished">%1 noch einmal versuchen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished">%1 überspringen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished">Einen Bericht speichern</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">Noch einmal fragen</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation type="unfinished">Die Abbilder zeigen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished">Die Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation type="unfinished">Trotzdem installieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation type="unfinished">Noch einmal nach Upgrades suchen</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">Einen Moment…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished">Upgrade</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Menü</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished">Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation type="unfinished">PiBox-Upgrade</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation type="unfinished">%1: eine Stunde früher</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation type="unfinished">%1: eine Stunde später</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation type="unfinished">Abbilder auf dieser PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished">Zu %1 zurückkehren</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished">%1 prüfen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox installed with banks?</source>
        <translation type="unfinished">Es sind keine Abbilder bekannt. Ist diese PiBox mit Bänken eingerichtet?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation type="unfinished">USB-Stick</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation type="unfinished">Ein Stick mit Versionen ist da: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed by itself.</source>
        <translation type="unfinished">Stecken Sie einen USB-Stick mit einem PiBox-Verzeichnis ein. Er wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation type="unfinished">Versionen werden nur übernommen, wenn der Hersteller dieser PiBox sie unterschrieben hat.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation type="unfinished">Den USB-Stick benutzen</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation type="unfinished">PiBox-Upgrade</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Menü</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished">Upgrade</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Abbilder</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished">Selbsttest</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation type="unfinished">Was ist neu</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation type="unfinished">Der Hersteller hat zu dieser Version nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation type="unfinished">Ein Bericht sagt, welche Abbilder hier sind, was geschehen ist und was der Selbsttest ergab. Er enthält keine Passwörter und keine Ihrer Daten.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation type="unfinished">Der Bericht liegt hier: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation type="unfinished">Den Bericht auf dem Stick speichern</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation type="unfinished">Den Bericht auf der PiBox speichern</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation type="unfinished">Woher Versionen kommen</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation type="unfinished">Adresse des Verzeichnisses</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation type="unfinished">Versionen werden nur übernommen, wenn der Hersteller dieser PiBox sie unterschrieben hat.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished">Diese Adresse benutzen</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation type="unfinished">Art der Versionen</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation type="unfinished">Stabil: geprüfte Versionen</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation type="unfinished">Nächtlich: das Neueste, kaum geprüft</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation type="unfinished">Auf Werkszustand zurücksetzen</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished">Was verloren geht</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation type="unfinished">Einstellungen dieser PiBox: WLAN, Ton, Bild und hinzugefügte Programme.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">Was bleibt</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation type="unfinished">Die installierte Version %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation type="unfinished">Die installierte Version %1 und die Daten Ihrer Anwendungen: Musik, Filme, Fotos.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation type="unfinished">Auch die Daten der Anwendungen löschen</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation type="unfinished">Das Zurücksetzen rückgängig machen…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation type="unfinished">Die PiBox zurücksetzen…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation type="unfinished">Die alten Einstellungen löschen…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Upgrades by themselves</source>
        <translation type="unfinished">Upgrades von selbst</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished">An diesen Tagen</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation type="unfinished">Zu dieser Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Bis</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation type="unfinished">Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished">Seite nach unten</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation type="unfinished">Selbsttest</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation type="unfinished">Es gab noch keinen Selbsttest. Er wird beim ersten Start jedes neuen Abbilds gemacht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">Einen Moment…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation type="unfinished">Die harmlosen Tests jetzt ausführen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Upgrades by themselves</source>
        <translation type="unfinished">Upgrades von selbst</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation type="unfinished">Woher Versionen kommen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">nicht eingestellt</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation type="unfinished">USB-Stick</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation type="unfinished">Das Netz kostet Geld</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation type="unfinished">Nichts wird heruntergeladen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished">Textgröße und Farben</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Wartet seit %n Sekunde auf den Server.</numerusform>
            <numerusform>Wartet seit %n Sekunden auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Wartet seit %n Sekunde auf die Speicherkarte.</numerusform>
            <numerusform>Wartet seit %n Sekunden auf die Speicherkarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation type="unfinished">%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation type="unfinished">%1 s</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation type="unfinished">heute um %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation type="unfinished">Die Liste der Versionen wird gelesen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished">Herunterladen</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished">Die Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Taking your settings along</source>
        <translation type="unfinished">Ihre Einstellungen werden mitgenommen</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation type="unfinished">Auf die Speicherkarte wird geschrieben</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation type="unfinished">Warten, bis die Speicherkarte alles geschrieben hat</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation type="unfinished">Die Speicherkarte wird zurückgelesen</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation type="unfinished">Die Startdateien werden abgelegt</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished">Abschluss</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Netz</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation type="unfinished">Platz auf der Speicherkarte</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation type="unfinished">Stromversorgung</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation type="unfinished">Unterschrift des Herstellers</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">in Gebrauch</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation type="unfinished">das vorige</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation type="unfinished">bereit zum Start</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation type="unfinished">hat den Selbsttest nicht bestanden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">aufgehoben</translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished">bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">nicht bestanden</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished">trifft nicht zu</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished">hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished">Empfohlen</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation type="unfinished">Sicherheitskorrekturen</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation type="unfinished">Wichtige Sicherheitskorrekturen</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation type="unfinished">Nach Upgrades gesucht</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation type="unfinished">Upgrade begonnen</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation type="unfinished">Neues Abbild geschrieben</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation type="unfinished">Upgrade abgebrochen</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation type="unfinished">Upgrade fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation type="unfinished">Neustart vereinbart</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation type="unfinished">Aktualisiert</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation type="unfinished">Zurückgekehrt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished">Zur vorigen Version zurück</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation type="unfinished">Auf Werkszustand zurückgesetzt</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation type="unfinished">Zurücksetzen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation type="unfinished">Das vorige Abbild gestartet</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation type="unfinished">Abbild entfernt</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation type="unfinished">Abbild geprüft</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation type="unfinished">Abbild ist beschädigt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished">Einstellungen geändert</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation type="unfinished">Versionen von Ordner oder Stick übernommen</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation type="unfinished">dasselbe Abbild</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation type="unfinished">Auf Ihrer PiBox läuft weiter %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation type="unfinished">Auf Ihrer PiBox läuft weiter %1. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation type="unfinished">Auf Ihrer PiBox läuft wieder %1, wie zuvor.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation type="unfinished">Auf Ihrer PiBox läuft weiter %1, aber jemand sollte nach ihr sehen.</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation type="unfinished">in Ordnung</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished">nicht in Ordnung</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">wird geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished">noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Wie das System</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>Neustart in %n Sekunde</numerusform>
            <numerusform>Neustart in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation type="unfinished">Zu %1 zurückkehren?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished">%1 entfernen?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation type="unfinished">Die PiBox auf Werkszustand zurücksetzen?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation type="unfinished">Das Zurücksetzen rückgängig machen?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation type="unfinished">Die alten Einstellungen endgültig löschen?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation type="unfinished">Der Bildschirm kann zwei Minuten dunkel bleiben: Das ist normal. Berühren Sie den Bildschirm oder drücken Sie eine Taste, um anzuhalten.</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back. Your data stays as it is.</source>
        <translation type="unfinished">Die PiBox startet neu und probiert %1. Besteht es den Selbsttest, bleibt es; sonst kommt %2 zurück. Ihre Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation type="unfinished">%1 wird von der Speicherkarte gelöscht, mit den Einstellungen, die darin gemacht wurden. Sie können danach nicht mehr dorthin zurück.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation type="unfinished">Alle Einstellungen und alle Daten der Anwendungen werden gelöscht. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation type="unfinished">Alle Einstellungen dieses Abbilds werden gelöscht. Die Daten der Anwendungen bleiben. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation type="unfinished">Die Einstellungen von vor dem Zurücksetzen kommen zurück. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation type="unfinished">Die Einstellungen von vor dem Zurücksetzen werden gelöscht. Danach lässt es sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation type="unfinished">Mit %1 neu starten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation type="unfinished">Die PiBox zurücksetzen</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation type="unfinished">Meine Einstellungen zurückholen</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation type="unfinished">Die alten Einstellungen löschen</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation type="unfinished">Noch nicht neu starten</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation type="unfinished">Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished">%1 behalten</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation type="unfinished">Meine Einstellungen behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation type="unfinished">Die alten Einstellungen behalten</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished">Nur, wenn ich es will</translation>
    </message>
    <message>
        <source>Look by itself</source>
        <translation type="unfinished">Von selbst suchen</translation>
    </message>
    <message>
        <source>Download by itself</source>
        <translation type="unfinished">Von selbst herunterladen</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation type="unfinished">Installieren, wenn niemand sie benutzt</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished">nie von selbst</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation type="unfinished">zu jeder Tageszeit</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation type="unfinished">von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished">geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">beschädigt</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation type="unfinished">%1 herunterzuladen</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation type="unfinished">%1 herunterzuladen, %2 sind schon hier</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation type="unfinished">Braucht %1 Platz auf der Speicherkarte</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation type="unfinished">Die Tests von %1 laufen.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation type="unfinished">%1 hat den Selbsttest bestanden. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation type="unfinished">%1 hat den Selbsttest nicht bestanden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) on this stick</source>
        <translation type="unfinished">
            <numerusform>%n Version auf diesem Stick</numerusform>
            <numerusform>%n Versionen auf diesem Stick</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cleared on %1 can be brought back.</source>
        <translation type="unfinished">Die am %1 gelöschten Einstellungen lassen sich zurückholen.</translation>
    </message>
</context>
</TS>
