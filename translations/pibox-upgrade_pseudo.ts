<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>[Téxt šízé áñd çólóúrš ~~~~~]</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>[Téxt šízé ~~~~~]</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>[Ñórmál ~~~~~]</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>[Lárgé ~~~~~]</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>[Vérý lárgé ~~~~~]</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>[Çólóúrš ~~~~~]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Dárk ~~~~~]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Líght ~~~~~]</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>[Hígh çóñtrášt ~~~~~]</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>[Mótíóñ ~~~~~]</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>[Šhów šmáll áñímátíóñš ~~~~~]</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>[Láýóút ~~~~~]</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>[Bý thé šízé óf thé šçrééñ ~~~~~]</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>[Šmáll páñél ~~~~~]</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>[Tóúçhšçrééñ ~~~~~]</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>[Télévíšíóñ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>[Óñ tríál ~~~~~]</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>[Rúñš ñów ~~~~~]</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>[Wáš tríéd ~~~~~]</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>[Képt ~~~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý ~~~~~]</translation>
    </message>
    <message>
        <source>New</source>
        <translation>[Ñéw]</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>[Yóúrš wíll bé képt. ~~~~~]</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>[Yóúrš wáš képt. ~~~~~]</translation>
    </message>
    <message>
        <source>The new release's will be taken.</source>
        <translation>[Thé ñéw réléášé'š wíll bé tákéñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The new release's was taken.</source>
        <translation>[Thé ñéw réléášé'š wáš tákéñ. ~~~~~]</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>[Bóth wíll bé pút tógéthér. ~~~~~]</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>[Bóth wéré pút tógéthér. ~~~~~]</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>[Ít štáýš délétéd. ~~~~~]</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>[Ít štáýéd délétéd. ~~~~~]</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>[Ít wáš lóókéd át. ~~~~~]</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>[Yóú áddéd ít. ~~~~~]</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>[Yóú çháñgéd ít; thé ñéw réléášé díd ñót. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>[Óñlý ítš ówñér ór ítš pérmíššíóñš wéré çháñgéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>[Yóú délétéd ít. ~~~~~]</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>[Yóú áñd thé ñéw réléášé çháñgéd ít. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>[Yóú áñd thé ñéw réléášé áddéd ít. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>[Yóú çháñgéd ít; thé ñéw réléášé dóéš ñót hávé ít áñý móré. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>[Yóú délétéd ít; thé ñéw réléášé çháñgéd ít. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>[Ít íš šóméthíñg élšé íñ thé ñéw réléášé: á fóldér íñštéád óf á fílé, ór á líñk. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>[Ít dóéš ñót fít thé ñéw réléášé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>[Yóú áñd thé ñéw réléášé çháñgéd ít, áñd ít íš tóó lárgé tó bé pút tógéthér. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>[Ít bélóñgš tó á prógrám thát wáš íñštálléd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>[Táké míñé ~~~~~]</translation>
    </message>
    <message>
        <source>Take the new release's</source>
        <translation>[Táké thé ñéw réléášé'š ~~~~~]</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>[Pút bóth tógéthér ~~~~~]</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>[Úñdó: pút báçk whát wáš théré béfóré Í çhóšé ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>[Áš thé ñéw réléášé íñtéñdš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>[Yóúr çháñgéš ~~~~~]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ~~~~~]</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>[Yóúrš: %1 ~~~~~]</translation>
    </message>
    <message>
        <source>The new release's: %1</source>
        <translation>[Thé ñéw réléášé'š: %1 ~~~~~]</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release's.</source>
        <translation>[+ íš ýóúrš, − íš thé ñéw réléášé'š. ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>[Yóúr çháñgéš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>[Répórt fór á phóñé ~~~~~]</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>[Póíñt thé çámérá óf á phóñé át ít. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>[Ít háš ñó páššwórdš áñd ñóñé óf ýóúr dátá. ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>[Hídé thé détáílš ~~~~~]</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>[Šhów thé détáílš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>[Šóméthíñg úñéxpéçtéd háppéñéd íñšídé thé úpgrádé šérvíçé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>[Réštárt thé PíBóx áñd trý ágáíñ. Íf ít háppéñš ágáíñ, šávé á répórt áñd šéñd ít tó thé mákér. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>[Thé úpgrádé wáš çáñçélléd. ~~~~~]</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>[Yóú çáñ štárt ít ágáíñ át áñý tímé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>[Thé réqúéšt çóúld ñót bé úñdérštóód. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>[Çhéçk whát wáš áškéd fór áñd trý ágáíñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>[Thíš prógrám máý ñót çháñgé thé PíBóx. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>[Úšé thé úpgrádé ápplíçátíóñ, ór rúñ thé çómmáñd áš róót ór áš á mémbér óf thé gróúp píbóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>[Thíš íš ñót póššíblé át thé móméñt. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>[Wáít úñtíl thé préšéñt štép íš óvér, théñ trý ágáíñ. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>[Áñóthér úpgrádé šérvíçé íš álréádý át wórk. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>[Wáít úñtíl ít háš fíñíšhéd. Íf ít dóéš ñót, réštárt thé PíBóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>[Thé úpgrádé šérvíçé dóéš ñót áñšwér. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>[Réštárt thé PíBóx áñd trý ágáíñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>[Á fílé thát íš ñéédéd íš ñót théré. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>[Trý ágáíñ. Íf ít háppéñš ágáíñ, šávé á répórt áñd šéñd ít tó thé mákér. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>[Á fílé íš lárgér tháñ ít máý bé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>[Trý ágáíñ látér. Íf ít háppéñš ágáíñ, téll thé mákér óf thé réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>[Á fílé háš á ñámé ór á kíñd thát íš ñót állówéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>[Dó ñót úšé thíš réléášé. Téll ítš mákér. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>[Thé mémórý çárd çóúld ñót bé réád. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>[Trý ágáíñ. Íf ít háppéñš ágáíñ, thé çárd máý bé wórñ óút: šávé ýóúr dátá áñd répláçé ít. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>[Thé mémórý çárd çóúld ñót bé wríttéñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>[Thé mémórý çárd íš fúll. ~~~~~]</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>[Rémóvé áñ óld ímágé ór óthér dátá, théñ trý ágáíñ. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>[Thé mémórý çárd çáñ óñlý bé réád át thé móméñt. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>[Réštárt thé PíBóx. Íf ít háppéñš ágáíñ, çhéçk thé çárd óñ á PÇ. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>[Á fílé íš dámágéd. ~~~~~]</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>[Trý ágáíñ. Íf ít háppéñš ágáíñ, téll thé mákér óf thé réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>[Thé ñámé óf áñ ímágé íš ñót állówéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>[Á ñóté thát thé úpgrádé kéépš ábóút ítšélf wáš dámágéd áñd háš bééñ pút ášídé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>[Štárt thé úpgrádé ágáíñ. ~~~~~]</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>[Thíš ímágé íš ñót óñ thé PíBóx. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>[Çhóóšé áñóthér ímágé, ór dówñlóád ít ágáíñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>[Thíš ímágé íš íñ úšé. ~~~~~]</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>[Thé rúññíñg ímágé áñd thé óñé thát íš ábóút tó bé štártéd çáññót bé rémóvéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>[Áñ ímágé óñ thé çárd íš dámágéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>[Rémóvé ít áñd dówñlóád ít ágáíñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>[Thé PíBóx dóéš ñót kñów whíçh ímágé ít šhóúld štárt. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>[Gó báçk tó thé prévíóúš ímágé, ór wríté thé çárd áñéw wíth á PÇ. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>[Thé líšt óf fíléš óf thíš réléášé íš dámágéd ór ñót állówéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>[Thé líšt óf fíléš óf thíš réléášé íš ñót šígñéd bý á kéý thát thíš PíBóx trúštš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>[Thé ñéw ímágé díd ñót pášš ítš šélf-téšt. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>[Lóók át thé šélf-téšt réšúltš. Trý ágáíñ, ór wáít fór thé ñéxt réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>[Thé ñéw ímágé štóppéd béfóré ítš šélf-téšt wáš óvér. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>[Trý ágáíñ, ór wáít fór thé ñéxt réléášé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>[Thé ñéw ímágé çóúld ñót bé móúñtéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>[Thé PíBóx çóúld ñót bé štártéd wíth thé bóót fíléš óf thé ñéw ímágé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>[Thé ñéw ímágé díd ñót fíñíšh ítš šélf-téšt íñ tímé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>[Thé íñštálléd ímágé çóúld ñót bé štártéd, šó thé prévíóúš óñé wáš. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>[Íñštáll thé ñéwéšt réléášé ágáíñ. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>[Théré íš ñó óthér ímágé tó gó báçk tó. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>[Áñ óldér ímágé íš képt áftér éáçh úpgrádé. Théré háš bééñ ñóñé ýét, ór ít wáš rémóvéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>[Théré íš ñó réšét thát çóúld bé úñdóñé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>[Whát wáš çléáréd háš bééñ rémóvéd fór góód, ór théré háš bééñ ñó réšét. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>[Thíš PíBóx çáññót bé réštártéd íñtó thé ñéw ímágé bý ítšélf. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>[Réštárt ít bý háñd; thé ñéw ímágé íš tríéd át thé ñéxt štárt. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>[Théré íš ñó róóm fór thé ñéw bóót fíléš. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>[Rémóvé óld fíléš fróm thé bóót pártítíóñ wíth á PÇ, théñ trý ágáíñ. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>[Thé PíBóx háš ñó ñétwórk. ~~~~~]</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>[Çhéçk thé çáblé ór thé Wí-Fí, ór úšé á ÚŠB štíçk wíth thé réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>[Thé šérvér wíth thé réléášéš çáññót bé réáçhéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>[Çhéçk thé ñétwórk áñd thé répóšítórý áddréšš íñ thé šéttíñgš, ór trý ágáíñ látér. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>[Thé šérvér çóúld ñót próvé whó ít íš. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>[Çhéçk thé répóšítórý áddréšš íñ thé šéttíñgš áñd thé dáté óf thé PíBóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>[Thé šérvér wíth thé réléášéš répórtš áñ érrór. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>[Trý ágáíñ látér. ~~~~~]</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>[Thé šérvér dóéš ñót hávé á fílé thát bélóñgš tó thé réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>[Çhéçk thé répóšítórý áddréšš íñ thé šéttíñgš, ór trý ágáíñ látér. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>[Thé ñétwórk wáñtš á šígñ-íñ págé tó bé fílléd íñ fíršt. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>[Šígñ íñ tó thé ñétwórk wíth ítš págé, ór úšé áñóthér ñétwórk ór á ÚŠB štíçk. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>[Thé dówñlóád çámé tó á hált. ~~~~~]</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>[Whát háš bééñ dówñlóádéd íš képt. Çhéçk thé ñétwórk áñd réšúmé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>[Thé çóññéçtíóñ wáš lóšt. ~~~~~]</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>[Thé šérvér póíñtš tó á pláçé thát íš ñót šáfé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>[Çhéçk thé répóšítórý áddréšš íñ thé šéttíñgš. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>[Thé ÚŠB štíçk ór fóldér wíth thé réléášé íš ñót théré áñý móré. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>[Pút thé štíçk íñ ágáíñ áñd réšúmé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>[Ñó répóšítórý áddréšš íš šét. ~~~~~]</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>[Éñtér thé áddréšš íñ thé šéttíñgš, ór úšé á ÚŠB štíçk wíth thé réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>[Thé líšt óf réléášéš íš dámágéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>[Trý ágáíñ látér. Íf ít háppéñš ágáíñ, téll thé mákér. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>[Thé líšt óf réléášéš íš ñót šígñéd bý thé mákér óf thíš PíBóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>[Dó ñót úšé thíš répóšítórý. Çhéçk ítš áddréšš íñ thé šéttíñgš. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>[Thé šérvér ófférš áñ óldér líšt óf réléášéš tháñ thíš PíBóx háš álréádý šééñ. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>[Thé líšt óf réléášéš íš óút óf dáté. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>[Çhéçk thé dáté óf thé PíBóx áñd trý ágáíñ látér. Yóú máý gó óñ áll thé šámé íf ýóú kñów thé šóúrçé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>[Twó pártš óf thé líšt óf réléášéš dó ñót fít tógéthér. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>[Thé šérvér máý bé íñ thé míddlé óf á çháñgé. Trý ágáíñ látér. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>[Thé líšt óf réléášéš íš lárgér tháñ ít máý bé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>[Thíš PíBóx háš ñó kéý tó çhéçk réléášéš wíth. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>[Wríté thé çárd áñéw wíth áñ ímágé óf thé mákér. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>[Thé réléášé háš á párt thát ítš mákér díd ñót šígñ. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>[Whát wáš dówñlóádéd íš ñót whát thé mákér šígñéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>[Ít wáš thrówñ áwáý. Trý ágáíñ; íf ít háppéñš ágáíñ, téll thé mákér. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>[Á fílé óf thé réléášé íš lóñgér ór šhórtér tháñ thé mákér šígñéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>[Thé mémórý çárd díd ñót kéép whát wáš wríttéñ. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>[Trý ágáíñ. Íf ít háppéñš ágáíñ, thé çárd íš wórñ óút: šávé ýóúr dátá áñd répláçé ít. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>[Thíš réléášé íš fór áñóthér kíñd óf dévíçé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>[Çhóóšé á réléášé fór thíš PíBóx. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>[Thíš réléášé çáññót bé íñštálléd óvér thé préšéñt óñé díréçtlý. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>[Íñštáll thé réléášé íñ bétwééñ fíršt. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>[Thíš réléášé íš óldér tháñ thé íñštálléd óñé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>[Tó úšé áñ óldér ímágé, gó báçk tó óñé thát íš štíll óñ thé PíBóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>[Thé mákér háš wíthdráwñ thíš réléášé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>[Wáít fór thé ñéxt óñé. ~~~~~]</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>[Théré íš ñót éñóúgh róóm óñ thé mémórý çárd fór thíš réléášé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>[Thé pówér šúpplý óf thé PíBóx íš tóó wéák. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>[Úšé á štróñgér pówér šúpplý ór á šhórtér çáblé, théñ trý ágáíñ. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>[Thé PíBóx dóéš ñót kñów thé tímé, šó ít çáññót téll hów réçéñt thé líšt óf réléášéš íš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>[Yóú máý gó óñ. Tó bé šúré, çóññéçt thé PíBóx tó thé Íñtérñét áñd trý ágáíñ. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>[Thé árçhívé óf tóólš óf thíš réléášé íš dámágéd ór ñót állówéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>[Yóúr šéttíñgš çóúld ñót bé çárríéd óvér íñtó thé ñéw ímágé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>[Yóúr šéttíñgš áré štóréd íñ á wáý thát çáññót bé çárríéd óvér. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>[Šávé á répórt áñd šéñd ít tó thé mákér. Á réšét tó fáçtórý mákéš thé úpgrádé póššíblé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>[Á kéý çáññót bé úšéd. ~~~~~]</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>[Çhéçk thé páššphrášé áñd thát ít íš thé ríght fílé. Á dámágéd kéý háš tó bé réštóréd fróm ítš çópý ór rótátéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>[Thé ñéw ímágé wáš štóppéd bý á péršóñ át thé štárt. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>[Yóú çáñ štárt thé úpgrádé ágáíñ át áñý tímé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>[Thé úpgrádé wáš íñtérrúptéd. ~~~~~]</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>[Whát háš bééñ dóñé íš képt. Réšúmé tó gó óñ fróm théré. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>[Thé réštárt thát wáš ágrééd tó díd ñót háppéñ. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>[Ñóthíñg wáš çháñgéd. Réštárt ágáíñ whéñ ít šúítš ýóú. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>[Thíš çáññót bé públíšhéd. ~~~~~]</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>[Pút ríght whát íš ñáméd, théñ trý ágáíñ. Ñóthíñg wáš públíšhéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>[Á šígñíñg kéý íš míššíñg ór çáññót bé ópéñéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>[Çhéçk thé páššphrášé, áñd gívé thé fóldér thát háš thé kéý wíth --kéýš. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This is not a publisher's folder.</source>
        <translation>[Thíš íš ñót á públíšhér'š fóldér. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>[Gívé thé fóldér thát píbóx-réléášé íñít háš mádé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>[Thé répóšítórý háš ñó réléášéš óf thé kíñd thát íš šét. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>[Çhóóšé áñóthér kíñd óf réléášéš (çháññél) íñ thé šéttíñgš. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>[Óñé móméñt ~~~~~]</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>[Áškíñg thé úpgrádé šérvíçé. ~~~~~]</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>[%1 íš óñ thé çárd ~~~~~]</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>[Ít óñlý ñéédš á réštárt. Úñtíl théñ ýóúr PíBóx rúñš %1. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>[Réštárt áñd íñštáll ~~~~~]</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>[Whéñ ñóbódý úšéš ít ~~~~~]</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>[%1 íš áváíláblé ~~~~~]</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>[Íñštáll %1 fíršt ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>[Úpgrádé tó %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>[Lóók ágáíñ ~~~~~]</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>[Whát íš ñéw ~~~~~]</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>[Rémóvé áñ ímágé ~~~~~]</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>[Lóók fór úpgrádéš? ~~~~~]</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>[Thíš PíBóx háš ñót lóókéd fór úpgrádéš ýét. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>[PíBóx íš úp tó dáté ~~~~~]</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>[Lášt lóókéd fór úpgrádéš: %1. ~~~~~]</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>[Ñó úpgrádé fóúñd ~~~~~]</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>[Hów réçéñt thát íš çáññót bé tóld, béçáúšé thé PíBóx dóéš ñót kñów thé tímé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>[Lóók fór úpgrádéš ~~~~~]</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>[Úšé thé ÚŠB štíçk ~~~~~]</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>[Yóú máý šwítçh thé PíBóx óff át áñý tímé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>[Pléášé dó ñót šwítçh thé PíBóx óff ñów. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>[Lóókíñg fór úpgrádéš ~~~~~]</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>[Prépáríñg %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>[Íš évérýthíñg réádý fór thé úpgrádé? ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>[Dówñlóádíñg %1 ~~~~~]</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>[Yóú çáñ kéép úšíñg PíBóx. ~~~~~]</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>[Thé úpgrádé íš páúšéd ~~~~~]</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>[Whát háš bééñ dówñlóádéd íš képt. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>[Gó óñ wíth thé úpgrádé ~~~~~]</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>[Çhéçkíñg %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>[Wrítíñg %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>[Téštíñg %1 ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>[Thé PíBóx tríéš thé ñéw ímágé. Íf á téšt fáílš, ít góéš báçk bý ítšélf. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>[Šéé thé téštš ~~~~~]</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>[Çáñçéllíñg ~~~~~]</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>[Thé štép úñdér wáý íš béíñg bróúght tó áñ éñd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>[Páúšé thé úpgrádé ~~~~~]</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>[Štóp lóókíñg ~~~~~]</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>[Çáñçél thé úpgrádé ~~~~~]</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>[Réštártíñg ~~~~~]</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>[Thé šçrééñ máý štáý dárk fór twó míñútéš: thíš íš ñórmál. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>[%1 íš réádý ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>[Thé PíBóx réštártš, tríéš thé ñéw ímágé áñd kéépš ít íf ít páššéš ítš šélf-téšt. Óthérwíšé ít góéš báçk tó %1 bý ítšélf. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Látér ~~~~~]</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>[PíBóx ñów rúñš %1 ~~~~~]</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>[Ít háš páššéd ítš šélf-téšt. Thé ímágé béfóré íš képt, šó ýóú çáñ gó báçk tó ít. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>[PíBóx rúñš %1 ágáíñ ~~~~~]</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>[Ít wéñt báçk tó thé ímágé béfóré, áš ýóú áškéd, áñd páššéd ítš šélf-téšt. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>[PíBóx háš bééñ réšét ~~~~~]</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>[Thé réšét wáš úñdóñé ~~~~~]</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>[Yóúr šéttíñgš áré báçk. ~~~~~]</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>[PíBóx štártéd %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>[Çlóšé thíš méššágé ~~~~~]</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>[Šélf-téšt réšúltš ~~~~~]</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>[PíBóx wéñt báçk tó %1 ~~~~~]</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>[%1 díd ñót pášš thé téšt “%2”. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>[%1 díd ñót pášš thé téšt “%2”: %3 ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>[Yóúr PíBóx íš fíñé áñd wórkš áš béfóré. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>[Trý %1 ágáíñ ~~~~~]</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>[Škíp %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>[Šávé á répórt ~~~~~]</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>[Ášk ágáíñ ~~~~~]</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>[Šhów thé ímágéš ~~~~~]</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>[Ópéñ thé šéttíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>[Íñštáll áñýwáý ~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ ~~~~~]</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>[Lóók fór úpgrádéš ágáíñ ~~~~~]</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>[Ít çháñgéš thé dátá óf ýóúr ápplíçátíóñš fór góód: ýóú çáññót gó báçk wíth thát dátá. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>[Ít çháñgéš thé dátá óf ýóúr ápplíçátíóñš. Á réléášé béfóré ít máý ñót úñdérštáñd thém. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>[Détáílš ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>[Thé PíBóx réštártš bý ítšélf whéñ ñóbódý úšéš ít, áñd tríéš thé ñéw ímágé. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>[Úñtíl théñ ít rúñš %1. ~~~~~]</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>[Dó ñót réštárt áútómátíçállý ~~~~~]</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>[Yóúr çháñgéš ~~~~~]</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>[Thé šéttíñgš áré áš théý wéré whéñ %1 wáš ñéw. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>[Thé dátá óf ýóúr ápplíçátíóñš wáš çléáréd tóó. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>[Yóúr dátá wáš ñót tóúçhéd. ~~~~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as "Saved: 271 MB".</extracomment>
        <translation>[%1: %2 ~~~~~]</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>[Léávé ~~~~~]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>[Úpgrádé ~~~~~]</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>[Méñú ~~~~~]</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>[Híštórý ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>[Ñóthíñg háš háppéñéd ýét. ~~~~~]</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>[PíBóx Úpgrádé ~~~~~]</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>[%1: óñé hóúr éárlíér ~~~~~]</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>[%1: óñé hóúr látér ~~~~~]</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>[Ímágéš óñ thíš PíBóx ~~~~~]</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>[Gó báçk tó %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>[Çhéçk %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>[Rémóvé %1 ~~~~~]</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>[Ñó ímágéš áré kñówñ. Íš thíš PíBóx šét úp fór twó ímágéš? ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ~~~~~]</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>[ÚŠB štíçk ~~~~~]</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>[Á štíçk wíth réléášéš íš théré: %1 ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>[Pút íñ á ÚŠB štíçk wíth á PíBóx répóšítórý. Ít íš ñótíçéd áútómátíçállý. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>[Réléášéš áré óñlý tákéñ fróm ít íf théý áré šígñéd bý thé mákér óf thíš PíBóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>[Úšé thé ÚŠB štíçk ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>[Léávé thé téxt áš ít wáš ~~~~~]</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>[Çápítál léttérš ~~~~~]</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>[Érášé óñé çháráçtér ~~~~~]</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>[Úšé thíš téxt ~~~~~]</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>[Láñgúágé ~~~~~]</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>[Límítš ~~~~~]</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>[Thé ñétwórk çóštš móñéý ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>[Ñóthíñg íš dówñlóádéd wíthóút béíñg áškéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>[Dówñlóád át móšt ~~~~~]</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>[Štártš állówéd fór á ñéw ímágé ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>[Á štárt thát íš çút óff çóúñtš tóó. Whéñ théý áré úšéd úp, thé PíBóx góéš báçk bý ítšélf. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>[Štártš ~~~~~]</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>[Óñé štárt léšš ~~~~~]</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>[Óñé štárt móré ~~~~~]</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>[Gívé wáý tó óthér prógrámš ~~~~~]</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>[Á tráñšfér tákéš óñlý whát théý léávé óf ñétwórk, mémórý çárd áñd próçéššór. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>[PíBóx Úpgrádé ~~~~~]</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>[Méñú ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>[Úpgrádé ~~~~~]</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>[Ímágéš ~~~~~]</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>[Šélf-téšt ~~~~~]</translation>
    </message>
    <message>
        <source>History</source>
        <translation>[Híštórý ~~~~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>[Réšét ~~~~~]</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>[Yóúr çháñgéš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>[Whát íš ñéw ~~~~~]</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>[Thé mákér háš ñót wríttéñ áñý ñótéš fór thíš réléášé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>[Çlóšé thíš méššágé ~~~~~]</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>[Répórt ~~~~~]</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>[Á répórt šáýš whíçh ímágéš áré héré, whát háppéñéd áñd whát thé šélf-téšt fóúñd. Ít háš ñó páššwórdš áñd ñóñé óf ýóúr dátá. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>[Thé répórt íš héré: %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>[Šávé thé répórt óñ thé štíçk ~~~~~]</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>[Šávé thé répórt óñ thé PíBóx ~~~~~]</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>[Tó táké ít álóñg, pút íñ á ÚŠB štíçk. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>[Šhów á çódé fór á phóñé ~~~~~]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ~~~~~]</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>[Whéré réléášéš çómé fróm ~~~~~]</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>[Áddréšš óf thé répóšítórý ~~~~~]</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>[Réléášéš áré óñlý tákéñ fróm ít íf théý áré šígñéd bý thé mákér óf thíš PíBóx. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>[Kíñd óf réléášéš ~~~~~]</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>[Štáblé: téštéd réléášéš ~~~~~]</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>[Ñíghtlý: thé ñéwéšt, hárdlý téštéd ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>[ñót šét ~~~~~]</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>[Thé šámé réléášéš fróm élšéwhéré ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>[Théšé áré áškéd íñ thíš órdér whéñ thé répóšítórý dóéš ñót áñšwér. Tó rémóvé áñ áddréšš, émptý ít. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>[Óthér áddréšš ~~~~~]</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>[Ádd áñ áddréšš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>[Réšét tó fáçtórý ~~~~~]</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>[Whát íš lóšt ~~~~~]</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>[Šéttíñgš mádé óñ thíš PíBóx: Wí-Fí, šóúñd, díšpláý, áñd prógrámš thát wéré áddéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>[Whát štáýš ~~~~~]</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>[Thé íñštálléd véršíóñ %1. ~~~~~]</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>[Thé íñštálléd véršíóñ %1, áñd thé dátá óf ýóúr ápplíçátíóñš: múšíç, fílmš, phótóš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>[Çléár thé dátá óf ápplíçátíóñš tóó ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>[Úñdó thé réšét… ~~~~~]</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>[Réšét thé PíBóx… ~~~~~]</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>[Érášé thé óld šéttíñgš… ~~~~~]</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>[Šéttíñgš mádé óñ thíš PíBóx: šóúñd, díšpláý, áñd prógrámš thát wéré áddéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>[Kéép Wí-Fí áñd ítš páššwórdš ~~~~~]</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>[Kéép láñgúágé, tímé zóñé áñd kéýbóárd ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ~~~~~]</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>[Áútómátíç úpgrádéš ~~~~~]</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>[Óñ théšé dáýš ~~~~~]</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>[Át thíš tímé ~~~~~]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fróm ~~~~~]</translation>
    </message>
    <message>
        <source>To</source>
        <translation>[Tó]</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>[Págé úp ~~~~~]</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>[Págé dówñ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>[Šélf-téšt ~~~~~]</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>[Théré háš bééñ ñó šélf-téšt ýét. Óñé íš mádé át thé fíršt štárt óf éáçh ñéw ímágé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ~~~~~]</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>[Rúñ thé hármléšš téštš ñów ~~~~~]</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>[Répórt… ~~~~~]</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>[Áútómátíç úpgrádéš ~~~~~]</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>[Whéré réléášéš çómé fróm ~~~~~]</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>[ñót šét ~~~~~]</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>[ÚŠB štíçk ~~~~~]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Láñgúágé ~~~~~]</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>[Téxt šízé áñd çólóúrš ~~~~~]</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>[Límítš ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as "42 %".</extracomment>
        <translation>[%1 % ~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, "113 MB of 271 MB".</extracomment>
        <translation>[%1 óf %2 ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>[Wáítíñg fór thé šérvér fór %Ln šéçóñd(š). ~~~~~ ~~~~~]</numerusform>
            <numerusform>[Wáítíñg fór thé šérvér fór %Ln šéçóñd(š). ~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>[Wáítíñg fór thé mémórý çárd fór %Ln šéçóñd(š). ~~~~~ ~~~~~ ~~~~~]</numerusform>
            <numerusform>[Wáítíñg fór thé mémórý çárd fór %Ln šéçóñd(š). ~~~~~ ~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as "1.2 MB".</extracomment>
        <translation>[%1/š ~~~~~]</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>[léšš tháñ á míñúté léft ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>[ábóút %Ln míñúté(š) léft ~~~~~]</numerusform>
            <numerusform>[ábóút %Ln míñúté(š) léft ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>[ábóút %Ln hóúr(š) léft ~~~~~]</numerusform>
            <numerusform>[ábóút %Ln hóúr(š) léft ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as "1.2 s".</extracomment>
        <translation>[%1 š ~~~~~]</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>[tódáý át %1 ~~~~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>[%1, %2 ~~~~~]</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>[Réádíñg thé líšt óf réléášéš ~~~~~]</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>[Dówñlóádíñg ~~~~~]</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>[Çhéçkíñg thé fíléš ~~~~~]</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>[Çárrýíñg ýóúr šéttíñgš óvér ~~~~~]</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>[Wrítíñg tó thé mémórý çárd ~~~~~]</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>[Wáítíñg úñtíl thé mémórý çárd háš wríttéñ évérýthíñg ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>[Réádíñg thé mémórý çárd báçk ~~~~~]</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>[Púttíñg thé bóót fíléš íñ pláçé ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>[Fíñíšhíñg ~~~~~]</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>[Ñétwórk ~~~~~]</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>[Róóm óñ thé mémórý çárd ~~~~~]</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>[Pówér šúpplý ~~~~~]</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>[Dáté áñd tímé ~~~~~]</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>[Šígñátúré óf thé mákér ~~~~~]</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>[íñ úšé ~~~~~]</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>[thé óñé béfóré ~~~~~]</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>[réádý tó bé štártéd ~~~~~]</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>[díd ñót pášš ítš šélf-téšt ~~~~~]</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>[képt ~~~~~]</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>[páššéd ~~~~~]</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>[fáíléd ~~~~~]</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>[dóéš ñót ápplý ~~~~~]</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>[tóók tóó lóñg ~~~~~]</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>[Réçómméñdéd ~~~~~]</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>[Šéçúrítý fíxéš ~~~~~]</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>[Ímpórtáñt šéçúrítý fíxéš ~~~~~]</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>[Lóókéd fór úpgrádéš ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>[Úpgrádé štártéd ~~~~~]</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>[Ñéw ímágé wríttéñ ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>[Úpgrádé çáñçélléd ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>[Úpgrádé fáíléd ~~~~~]</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>[Réštárt ágrééd ~~~~~]</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>[Úpgrádéd ~~~~~]</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>[Wéñt báçk ~~~~~]</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>[Rólléd báçk ~~~~~]</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>[Réšét tó fáçtórý ~~~~~]</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>[Réšét úñdóñé ~~~~~]</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>[Štártéd thé ímágé béfóré ~~~~~]</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>[Ímágé rémóvéd ~~~~~]</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>[Ímágé çhéçkéd ~~~~~]</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>[Ímágé fóúñd dámágéd ~~~~~]</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>[Šéttíñgš çháñgéd ~~~~~]</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>[Réléášéš tákéñ fróm á fóldér ór štíçk ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>[thé šámé ímágé ~~~~~]</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>[Yóúr PíBóx štíll rúñš %1. Ñóthíñg wáš çháñgéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>[Yóúr PíBóx štíll rúñš %1. Whát wáš dówñlóádéd íš képt. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>[Yóúr PíBóx rúñš %1 ágáíñ, áš béfóré. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>[Yóúr PíBóx štíll rúñš %1, bút šómébódý šhóúld lóók át ít. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>[Thé whólé ímágé íš dówñlóádéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>[Óñlý thé pártš óf thé ímágé thát áré ñót héré ýét áré dówñlóádéd. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>[Óñlý whát háš çháñgéd íš dówñlóádéd, áñd thé ímágé íš mádé fróm ít. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, "113 MB".</extracomment>
        <translation>[Óñlý whát háš çháñgéd íš dówñlóádéd, áñd thé ímágé íš mádé fróm ít: %1 šó fár. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>[Thíš íš thé qúíçkéšt wáý. ~~~~~]</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>[Thíš wáý thé léášt íš dówñlóádéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>[Théré íš ñó šmállér dówñlóád fór thé ímágéš thát áré héré. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>[Théré íš ñót éñóúgh róóm fór á šmállér dówñlóád. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>[Á šmállér dówñlóád dóéš ñót fít thíš PíBóx. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>[Thé šmállér dówñlóád wáš dámágéd. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>[Ñéárlý áll óf ít íš ñéw. ~~~~~]</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>[Thé šérvér dóéš ñót šáý whíçh pártš hávé çháñgéd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>[Drívérš ~~~~~]</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>[Yóúr dátá ~~~~~]</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>[Šçrééñ ~~~~~]</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>[Úpgrádé šérvíçé ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>[íñ órdér ~~~~~]</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>[ñót íñ órdér ~~~~~]</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>[béíñg çhéçkéd ~~~~~]</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>[ñót çhéçkéd ýét ~~~~~]</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>[Détáílš óf thé tráñšfér ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>[Ñóthíñg íš béíñg tráñšférréd. ~~~~~]</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation>[ · ]</translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message>
        <source>The changes are being looked at.</source>
        <translation>[Thé çháñgéš áré béíñg lóókéd át. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>[Yóú hávé çháñgéd ñóthíñg íñ thíš ímágé. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>[Théré áré móré, óf whíçh ñóñé ñéédš ýóú. ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>[Prógrámš thát máý hávé tó bé íñštálléd ágáíñ: %1 ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>[Whát íš íñ ít íš ñót šhówñ: ít máý bé á páššwórd. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>[Thé bégíññíñg óf whát íš dífféréñt: ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>[Whát íš dífféréñt: ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>[%Ln óf ýóúr çháñgéš wíll bé çárríéd óvér. ~~~~~ ~~~~~]</numerusform>
            <numerusform>[%Ln óf ýóúr çháñgéš wíll bé çárríéd óvér. ~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>[%Ln óf ýóúr çháñgéš wéré çárríéd óvér. ~~~~~ ~~~~~]</numerusform>
            <numerusform>[%Ln óf ýóúr çháñgéš wéré çárríéd óvér. ~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>[%Ln wéré çháñgéd bý ýóú áñd bý %1. ~~~~~ ~~~~~]</numerusform>
            <numerusform>[%Ln wéré çháñgéd bý ýóú áñd bý %1. ~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>[Ñó çháñgéš wéré çárríéd óvér íñtó thíš ímágé. ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>[Áš thé šýštém ~~~~~]</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>[Réštártíñg íñ %Ln šéçóñd(š) ~~~~~]</numerusform>
            <numerusform>[Réštártíñg íñ %Ln šéçóñd(š) ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>[Gó báçk tó %1? ~~~~~]</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>[Rémóvé %1? ~~~~~]</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>[Réšét thé PíBóx tó fáçtórý? ~~~~~]</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>[Úñdó thé réšét? ~~~~~]</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>[Érášé thé óld šéttíñgš fór góód? ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>[Thé šçrééñ máý štáý dárk fór twó míñútéš: thíš íš ñórmál. Tóúçh thé šçrééñ ór préšš á kéý tó štóp. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>[%1 íš délétéd fróm thé mémórý çárd wíth thé šéttíñgš thát wéré mádé íñ ít. Yóú çáññót gó báçk tó ít áftérwárdš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>[Áll šéttíñgš áñd áll ápplíçátíóñ dátá áré çléáréd. Thé PíBóx réštártš. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>[Áll šéttíñgš mádé íñ thíš ímágé áré çléáréd. Ápplíçátíóñ dátá štáýš. Thé PíBóx réštártš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>[Thé šéttíñgš fróm béfóré thé réšét çómé báçk. Thé PíBóx réštártš. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>[Thé šéttíñgš fróm béfóré thé réšét áré délétéd. Thé réšét çáñ théñ ñót bé úñdóñé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>[Réštárt wíth %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>[Rémóvé %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>[Réšét thé PíBóx ~~~~~]</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>[Bríñg mý šéttíñgš báçk ~~~~~]</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>[Érášé thé óld šéttíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>[Dó ñót réštárt ýét ~~~~~]</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>[Štáý wíth %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>[Kéép %1 ~~~~~]</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>[Kéép mý šéttíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>[Léávé ít áš ít íš ~~~~~]</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>[Kéép thé óld šéttíñgš ~~~~~]</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>[Thé PíBóx réštártš áñd tríéš %1. Íf ít páššéš ítš šélf-téšt ít štáýš; óthérwíšé %2 çóméš báçk. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>[Thé dátá óf ýóúr ápplíçátíóñš íš çháñgéd báçk tó hów ít wáš úñdérštóód théñ. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>[Thé dátá óf ýóúr ápplíçátíóñš íš pút báçk áš ít wáš béfóré thé úpgrádé. Whát çámé šíñçé íš képt ášídé. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>[Thé dátá óf ýóúr ápplíçátíóñš štáýš áš ít íš. Thé óldér ápplíçátíóñš máý ñót úñdérštáñd ít. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>[Yóúr dátá štáýš áš ít íš. ~~~~~]</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>[Áll óthér šéttíñgš áñd áll ápplíçátíóñ dátá áré çléáréd. Thé PíBóx réštártš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>[Áll óthér šéttíñgš mádé íñ thíš ímágé áré çléáréd. Ápplíçátíóñ dátá štáýš. Thé PíBóx réštártš. ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>[Óñlý whéñ Í ášk ~~~~~]</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>[Lóók áútómátíçállý ~~~~~]</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>[Dówñlóád áútómátíçállý ~~~~~]</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>[Íñštáll whéñ ñóbódý úšéš ít ~~~~~]</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>[ñévér áútómátíçállý ~~~~~]</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>[át áñý tímé óf dáý ~~~~~]</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>[fróm %1 tó %2 ~~~~~]</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>[Áš múçh áš póššíblé ~~~~~]</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>[thé ñétwórk çóštš móñéý ~~~~~]</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, "1 MB/s".</extracomment>
        <translation>[át móšt %1 ~~~~~]</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>[óñlý whát óthérš léávé ~~~~~]</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: "in use · 300 MB · checked".</extracomment>
        <translation>[ · ]</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>[çhéçkéd ~~~~~]</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>[dámágéd ~~~~~]</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>[%1 tó dówñlóád ~~~~~]</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: "24 MB to download, 271 MB are already here".</extracomment>
        <translation>[%1 tó dówñlóád, %2 áré álréádý héré ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>[Ñéédš %1 óf róóm óñ thé mémórý çárd ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>[Thé téštš óf %1 áré rúññíñg. ~~~~~]</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>[%1 páššéd ítš šélf-téšt. %2 ~~~~~]</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>[%1 díd ñót pášš ítš šélf-téšt. %2 ~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>[%Ln réléášé(š) óñ thíš štíçk ~~~~~]</numerusform>
            <numerusform>[%Ln réléášé(š) óñ thíš štíçk ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>[Šízé óf thé réléášé ~~~~~]</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>[Dówñlóádéd šó fár ~~~~~]</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>[Šávéd, béçáúšé ít íš héré álréádý ~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>[Špééd ~~~~~]</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>[Límít óf thé špééd ~~~~~]</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>[Thé šéttíñgš fróm béfóré thé réšét (%1) çáñ bé bróúght báçk. ~~~~~ ~~~~~ ~~~~~ ~~~~~]</translation>
    </message>
</context>
</TS>
