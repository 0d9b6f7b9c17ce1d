<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>גודל טקסט וצבעים</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל טקסט</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>גדול</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>גדול מאוד</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>הנפשה</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>הצגת הנפשות קטנות</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>פריסה</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>לפי גודל המסך</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>מסך קטן</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>מסך מגע</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>טלוויזיה</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>בניסיון</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>פעילה כעת</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>נוסתה</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>נשמרה</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכנה</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>הגרסה שלך תישמר.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>הגרסה שלך נשמרה.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>תילקח זו של הגרסה החדשה.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>נלקחה זו של הגרסה החדשה.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>השתיים ימוזגו.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>השתיים מוזגו.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>זה יישאר מחוק.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>זה נשאר מחוק.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>זה נבדק.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>נוסף על ידך.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>שונה על ידך, ולא בגרסה החדשה.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>שונו רק הבעלים או ההרשאות.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>נמחק על ידך.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>שונה על ידך וגם בגרסה החדשה.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>נוסף על ידך וגם בגרסה החדשה.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>שונה על ידך; בגרסה החדשה זה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>נמחק על ידך; שונה בגרסה החדשה.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>בגרסה החדשה זה משהו אחר: תיקייה במקום קובץ, או קישור.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>זה אינו מתאים לגרסה החדשה.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>שונה על ידך וגם בגרסה החדשה, וגדול מכדי למזג.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>זה שייך לתוכנה שהותקנה.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>לקחת את שלי</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>לקחת את זו של הגרסה החדשה</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>למזג את השתיים</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>ביטול: החזרת מה שהיה לפני הבחירה שלי</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>כפי שהגרסה החדשה קובעת</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>השינויים שלך</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>שלך: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>של הגרסה החדשה: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ הוא שלך, − הוא של הגרסה החדשה.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>השינויים שלך</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>דוח לטלפון</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>יש לכוון אליו את מצלמת הטלפון.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>אין בו סיסמאות ואין בו נתונים שלך.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>הסתרת הפרטים</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>הצגת הפרטים</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>אירעה תקלה בלתי צפויה בשירות השדרוג.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>יש להפעיל מחדש את ה־PiBox ולנסות שוב. אם זה קורה שוב, יש לשמור דוח ולשלוח אותו ליצרן.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>השדרוג בוטל.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>אפשר להתחיל אותו שוב בכל עת.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>הבקשה לא הובנה.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>יש לבדוק מה התבקש ולנסות שוב.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>לתוכנה הזאת אין הרשאה לשנות את ה־PiBox.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>יש להשתמש ביישום השדרוג, או להריץ את הפקודה כ־root או כחבר בקבוצה pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>הפעולה אינה אפשרית כרגע.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>יש להמתין לסיום השלב הנוכחי ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>שירות שדרוג אחר כבר פועל.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>יש להמתין לסיומו. אם הוא אינו מסתיים, יש להפעיל מחדש את ה־PiBox.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>שירות השדרוג אינו מגיב.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>יש להפעיל מחדש את ה־PiBox ולנסות שוב.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>חסר קובץ נחוץ.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש לשמור דוח ולשלוח אותו ליצרן.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>קובץ גדול מן המותר.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>יש לנסות שוב מאוחר יותר. אם זה קורה שוב, יש להודיע ליצרן הגרסה.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>השם או הסוג של קובץ אינו מותר.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>אין להשתמש בגרסה הזאת. יש להודיע ליצרן שלה.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>לא ניתן לקרוא את כרטיס הזיכרון.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, ייתכן שהכרטיס בלוי: יש לגבות את הנתונים ולהחליף אותו.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>לא ניתן לכתוב לכרטיס הזיכרון.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>כרטיס הזיכרון מלא.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>יש להסיר תמונת מערכת ישנה או נתונים אחרים ולנסות שוב.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>כרטיס הזיכרון זמין כרגע לקריאה בלבד.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>יש להפעיל מחדש את ה־PiBox. אם זה קורה שוב, יש לבדוק את הכרטיס במחשב.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>קובץ פגום.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש להודיע ליצרן הגרסה.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>השם של תמונת מערכת אינו מותר.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>רישום שהשדרוג מנהל על עצמו היה פגום והוצא הצידה.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>יש להתחיל את השדרוג מחדש.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>תמונת המערכת הזאת אינה נמצאת ב־PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>יש לבחור תמונת מערכת אחרת, או להוריד אותה שוב.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>תמונת המערכת הזאת נמצאת בשימוש.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>לא ניתן להסיר את תמונת המערכת הפעילה ואת זו שעומדת להיות מופעלת.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>תמונת מערכת בכרטיס פגומה.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>יש להסיר אותה ולהוריד אותה שוב.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>ה־PiBox אינו יודע איזו תמונת מערכת להפעיל.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>יש לחזור לתמונת המערכת הקודמת, או לכתוב את הכרטיס מחדש במחשב.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>רשימת הקבצים של הגרסה הזאת פגומה או אינה מותרת.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>רשימת הקבצים של הגרסה הזאת אינה חתומה במפתח שה־PiBox הזה סומך עליו.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>תמונת המערכת החדשה לא עברה את הבדיקה העצמית.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>יש לעיין בתוצאות הבדיקה העצמית. אפשר לנסות שוב או להמתין לגרסה הבאה.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>תמונת המערכת החדשה נעצרה לפני סיום הבדיקה העצמית.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>אפשר לנסות שוב או להמתין לגרסה הבאה.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>לא ניתן לטעון את תמונת המערכת החדשה.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>לא ניתן להפעיל את ה־PiBox עם קובצי האתחול של תמונת המערכת החדשה.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>תמונת המערכת החדשה לא סיימה את הבדיקה העצמית בזמן.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>לא ניתן להפעיל את תמונת המערכת המותקנת, ולכן הופעלה הקודמת.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>יש להתקין שוב את הגרסה העדכנית ביותר.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>אין תמונת מערכת אחרת לחזור אליה.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>לאחר כל שדרוג נשמרת תמונת מערכת קודמת. עדיין לא הייתה כזאת, או שהיא הוסרה.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>אין איפוס שאפשר לבטל.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>מה שנמחק הוסר לצמיתות, או שלא היה איפוס.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>ה־PiBox הזה אינו יכול לעבור בעצמו לתמונת המערכת החדשה.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>יש להפעיל אותו מחדש ידנית; תמונת המערכת החדשה תנוסה בהפעלה הבאה.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>אין מקום לקובצי האתחול החדשים.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>יש להסיר קבצים ישנים ממחיצת האתחול בעזרת מחשב ולנסות שוב.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>ל־PiBox אין חיבור לרשת.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>יש לבדוק את הכבל או את ה־Wi-Fi, או להשתמש בכונן USB שבו הגרסה.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>לא ניתן להגיע לשרת הגרסאות.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>יש לבדוק את הרשת ואת כתובת המאגר בהגדרות, או לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>השרת לא הצליח להוכיח את זהותו.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>יש לבדוק את כתובת המאגר בהגדרות ואת התאריך ב־PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>שרת הגרסאות מדווח על שגיאה.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>בשרת חסר קובץ השייך לגרסה.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>יש לבדוק את כתובת המאגר בהגדרות, או לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>הרשת מבקשת למלא תחילה דף כניסה.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>יש להיכנס לרשת דרך הדף שלה, או להשתמש ברשת אחרת או בכונן USB.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>ההורדה נעצרה.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>מה שהורד נשמר. יש לבדוק את הרשת ולהמשיך.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>החיבור נותק.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>השרת מפנה למקום שאינו בטוח.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>יש לבדוק את כתובת המאגר בהגדרות.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>כונן ה־USB או התיקייה עם הגרסה אינם זמינים עוד.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>יש להכניס שוב את הכונן ולהמשיך.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>לא הוגדרה כתובת מאגר.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>יש להזין את הכתובת בהגדרות, או להשתמש בכונן USB שבו הגרסה.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>רשימת הגרסאות פגומה.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>יש לנסות שוב מאוחר יותר. אם זה קורה שוב, יש להודיע ליצרן.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>רשימת הגרסאות אינה חתומה בידי היצרן של ה־PiBox הזה.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>אין להשתמש במאגר הזה. יש לבדוק את כתובתו בהגדרות.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>השרת מציע רשימת גרסאות ישנה מזו שה־PiBox הזה כבר ראה.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>רשימת הגרסאות אינה עדכנית.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>יש לבדוק את התאריך ב־PiBox ולנסות שוב מאוחר יותר. אם המקור מוכר לך, אפשר להמשיך בכל זאת.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>שני חלקים של רשימת הגרסאות אינם תואמים זה לזה.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>ייתכן שהשרת נמצא באמצע שינוי. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>רשימת הגרסאות גדולה מן המותר.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>ל־PiBox הזה אין מפתח לבדיקת גרסאות.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>יש לכתוב את הכרטיס מחדש עם תמונת מערכת של היצרן.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>בגרסה יש חלק שהיצרן שלה לא חתם עליו.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>מה שהורד אינו מה שהיצרן חתם עליו.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>הוא נמחק. יש לנסות שוב; אם זה קורה שוב, יש להודיע ליצרן.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>קובץ בגרסה ארוך או קצר מזה שהיצרן חתם עליו.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>כרטיס הזיכרון לא שמר את מה שנכתב.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, הכרטיס בלוי: יש לגבות את הנתונים ולהחליף אותו.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>הגרסה הזאת מיועדת לסוג אחר של מכשיר.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>יש לבחור גרסה ל־PiBox הזה.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>לא ניתן להתקין את הגרסה הזאת ישירות מעל הנוכחית.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>יש להתקין תחילה את גרסת הביניים.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>הגרסה הזאת ישנה מן הגרסה המותקנת.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>כדי להשתמש בתמונת מערכת ישנה יותר, יש לחזור לאחת שעדיין נמצאת ב־PiBox.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>היצרן משך את הגרסה הזאת.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>יש להמתין לגרסה הבאה.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>אין די מקום בכרטיס הזיכרון לגרסה הזאת.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>ספק הכוח של ה־PiBox חלש מדי.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>יש להשתמש בספק כוח חזק יותר או בכבל קצר יותר ולנסות שוב.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>ה־PiBox אינו יודע מה השעה, ולכן אינו יכול לקבוע עד כמה רשימת הגרסאות עדכנית.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>אפשר להמשיך. ליתר ביטחון, יש לחבר את ה־PiBox לאינטרנט ולנסות שוב.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>ארכיון הכלים של הגרסה הזאת פגום או אינו מותר.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>לא ניתן להעביר את ההגדרות שלך לתמונת המערכת החדשה.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>ההגדרות שלך שמורות באופן שלא ניתן להעביר.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>יש לשמור דוח ולשלוח אותו ליצרן. איפוס להגדרות היצרן יאפשר את השדרוג.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>לא ניתן להשתמש במפתח.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>יש לבדוק את הסיסמה ושזה הקובץ הנכון. מפתח פגום יש לשחזר מן העותק שלו או להחליף.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>מישהו עצר את תמונת המערכת החדשה בזמן ההפעלה.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>אפשר להתחיל שוב את השדרוג בכל עת.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>השדרוג הופסק באמצע.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>מה שנעשה נשמר. אפשר להמשיך מאותה נקודה.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>ההפעלה מחדש שסוכמה לא התבצעה.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>לא השתנה דבר. אפשר להפעיל מחדש בזמן שנוח לך.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>לא ניתן לפרסם.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>יש לתקן את מה שצוין ולנסות שוב. דבר לא פורסם.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>מפתח חתימה חסר או שלא ניתן לפתוח אותו.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>יש לבדוק את הסיסמה ולציין באמצעות --keys את התיקייה שבה המפתח.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>זו אינה תיקייה של מפיץ.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>יש לציין את התיקייה שהפקודה pibox-release init יצרה.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>אין במאגר גרסאות מהסוג שנבחר.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>יש לבחור סוג אחר של גרסאות (ערוץ) בהגדרות.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>רק רגע</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>פנייה לשירות השדרוג.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 נמצאת בכרטיס</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>נדרשת רק הפעלה מחדש. עד אז פועלת ב־PiBox שלך %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>הפעלה מחדש והתקנה</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>כשאין שימוש במכשיר</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 זמינה</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>תחילה התקנת %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>שדרוג ל־%1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>חיפוש נוסף</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>מה חדש</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>הסרת תמונת מערכת</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>לחפש שדרוגים?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>ה־PiBox הזה עדיין לא חיפש שדרוגים.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox מעודכן</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>חיפוש שדרוגים אחרון: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>לא נמצא שדרוג</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>לא ניתן לדעת עד כמה זה עדכני, כי ה־PiBox אינו יודע מה השעה.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>חיפוש שדרוגים</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>שימוש בכונן ה־USB</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>אפשר לכבות את ה־PiBox בכל עת.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>נא לא לכבות את ה־PiBox עכשיו.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>מחפש שדרוגים</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>מכין את %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>האם הכול מוכן לשדרוג?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>מוריד את %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>אפשר להמשיך להשתמש ב־PiBox.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>השדרוג מושהה</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>מה שהורד נשמר.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>המשך השדרוג</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>בודק את %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>כותב את %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>בוחן את %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>ה־PiBox מנסה את תמונת המערכת החדשה. אם בדיקה נכשלת, הוא חוזר בעצמו לקודמת.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>הצגת הבדיקות</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>מבטל</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>השלב הנוכחי עומד להסתיים.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>השהיית השדרוג</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>הפסקת החיפוש</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>ביטול השדרוג</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>מפעיל מחדש</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>המסך עשוי להישאר חשוך שתי דקות: זה תקין.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 מוכנה</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>ה־PiBox יופעל מחדש, ינסה את תמונת המערכת החדשה וישמור אותה אם תעבור את הבדיקה העצמית. אחרת יחזור בעצמו אל %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>ב־PiBox פועלת כעת %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>הבדיקה העצמית עברה בהצלחה. תמונת המערכת הקודמת נשמרה, ואפשר לחזור אליה.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>ב־PiBox פועלת שוב %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>הוא חזר לתמונת המערכת הקודמת, כפי שביקשת, ועבר את הבדיקה העצמית.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox אופס</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>ההגדרות הן כפי שהיו כאשר %1 הייתה חדשה.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>גם נתוני היישומים שלך נמחקו.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>הנתונים שלך לא השתנו.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>האיפוס בוטל</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>ההגדרות שלך חזרו.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox הפעיל את %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>תוצאות הבדיקה העצמית</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox חזר אל %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 לא עברה את הבדיקה ״%2״.</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 לא עברה את הבדיקה ״%2״: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>ה־PiBox שלך תקין ופועל כמקודם.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>ניסיון נוסף של %1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>דילוג על %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>שמירת דוח</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>פנייה נוספת</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>הצגת תמונות המערכת</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>פתיחת ההגדרות</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>התקנה בכל זאת</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>חיפוש שדרוגים נוסף</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>היא משנה את נתוני היישומים שלך לצמיתות: לא ניתן לחזור לאחור עם הנתונים האלה.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>היא משנה את נתוני היישומים שלך. ייתכן שגרסה קודמת לא תבין אותם.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>ה־PiBox יופעל מחדש בעצמו כשאין בו שימוש, וינסה את תמונת המערכת החדשה.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>עד אז פועלת %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>לא להפעיל מחדש אוטומטית</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>השינויים שלך</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as &quot;Saved: 271 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>שדרוג</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>עדיין לא קרה דבר.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>שדרוג PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: שעה קודם</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: שעה אחר כך</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>תמונות המערכת ב־PiBox הזה</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>חזרה אל %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>בדיקת %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>לא ידועה אף תמונת מערכת. האם ה־PiBox הזה מוכן לשתי תמונות מערכת?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>כונן USB</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>יש כונן עם גרסאות: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>יש להכניס כונן USB עם מאגר PiBox. הוא מזוהה באופן אוטומטי.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>גרסאות מתקבלות ממנו רק אם הן חתומות בידי היצרן של ה־PiBox הזה.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>שימוש בכונן ה־USB</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>להשאיר את הטקסט כפי שהיה</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>אותיות גדולות</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>מחיקת תו אחד</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>שימוש בטקסט הזה</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>מגבלות</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>הרשת עולה כסף</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>דבר אינו מורד בלי לשאול.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>מהירות הורדה מרבית</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>מספר ההפעלות המותר לתמונת מערכת חדשה</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>גם הפעלה שנקטעה נספרת. כשהן נגמרות, ה־PiBox חוזר בעצמו לקודמת.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>הפעלות</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>הפעלה אחת פחות</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>הפעלה אחת יותר</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>מתן קדימות לתוכנות אחרות</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>העברה משתמשת רק במה שהן משאירות מהרשת, מכרטיס הזיכרון ומהמעבד.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>שדרוג PiBox</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>שדרוג</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>תמונות מערכת</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>בדיקה עצמית</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>השינויים שלך</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>מה חדש</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>היצרן לא כתב הערות לגרסה הזאת.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>הדוח מציין אילו תמונות מערכת יש כאן, מה קרה ומה מצאה הבדיקה העצמית. אין בו סיסמאות ואין בו נתונים שלך.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>הדוח נמצא כאן: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>שמירת הדוח בכונן</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>שמירת הדוח ב־PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>כדי לקחת אותו, יש להכניס כונן USB.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>הצגת קוד לטלפון</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>מקור הגרסאות</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>כתובת המאגר</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>גרסאות מתקבלות ממנו רק אם הן חתומות בידי היצרן של ה־PiBox הזה.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>סוג הגרסאות</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>יציבות: גרסאות בדוקות</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>ליליות: החדשות ביותר, כמעט לא בדוקות</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>לא הוגדר</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>אותן גרסאות ממקום אחר</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>כתובות אלה נבדקות בסדר הזה כשהמאגר אינו עונה. כדי להסיר כתובת, יש לרוקן אותה.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>כתובת אחרת</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>הוספת כתובת</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>איפוס להגדרות היצרן</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>מה יאבד</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>הגדרות שנעשו ב־PiBox הזה: Wi-Fi, צליל, תצוגה ותוכנות שנוספו.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>מה יישאר</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>הגרסה המותקנת %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>הגרסה המותקנת %1 ונתוני היישומים שלך: מוזיקה, סרטים, תמונות.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>מחיקת נתוני היישומים גם כן</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>ביטול האיפוס…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>איפוס ה־PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>מחיקת ההגדרות הישנות…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>הגדרות שנעשו ב־PiBox הזה: צליל, תצוגה ותוכנות שנוספו.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>לשמור את ה־Wi-Fi ואת הסיסמאות שלו</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>לשמור שפה, אזור זמן ומקלדת</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>שדרוגים אוטומטיים</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>בימים אלה</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>בשעות אלה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>משעה</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד שעה</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>עמוד למעלה</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>עמוד למטה</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>בדיקה עצמית</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>עדיין לא נערכה בדיקה עצמית. היא נערכת בהפעלה הראשונה של כל תמונת מערכת חדשה.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>הרצת הבדיקות הבטוחות עכשיו</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>דוח…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>שדרוגים אוטומטיים</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>מקור הגרסאות</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>לא הוגדר</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>כונן USB</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>גודל טקסט וצבעים</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>מגבלות</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>ממתין לשרת כבר שנייה.</numerusform>
            <numerusform>ממתין לשרת כבר %Ln שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>ממתין לכרטיס הזיכרון כבר שנייה.</numerusform>
            <numerusform>ממתין לכרטיס הזיכרון כבר %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/ש׳</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>נותרה פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>נותרה כדקה</numerusform>
            <numerusform>נותרו כ־%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>נותרה כשעה</numerusform>
            <numerusform>נותרו כ־%Ln שעות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1 ש׳</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>היום בשעה %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>קורא את רשימת הגרסאות</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>מוריד</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>בודק את הקבצים</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>מעביר את ההגדרות שלך</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>כותב לכרטיס הזיכרון</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>ממתין עד שכרטיס הזיכרון יכתוב הכול</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>קורא בחזרה את כרטיס הזיכרון</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>מניח את קובצי האתחול במקומם</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>מסיים</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>מקום בכרטיס הזיכרון</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>ספק כוח</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>תאריך ושעה</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>חתימת היצרן</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>הקודמת</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>מוכנה להפעלה</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>לא עברה את הבדיקה העצמית</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>נשמרה</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>עבר</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>לא רלוונטי</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>נמשך זמן רב מדי</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>מומלצת</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>תיקוני אבטחה</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>תיקוני אבטחה חשובים</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>חיפוש שדרוגים</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>השדרוג התחיל</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>תמונת מערכת חדשה נכתבה</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>השדרוג בוטל</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>השדרוג נכשל</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>סוכם על הפעלה מחדש</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>שודרג</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>חזרה לאחור</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>חזרה לתמונת המערכת הקודמת</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>איפוס להגדרות היצרן</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>האיפוס בוטל</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>הופעלה תמונת המערכת הקודמת</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>תמונת מערכת הוסרה</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>תמונת מערכת נבדקה</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>תמונת מערכת נמצאה פגומה</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>ההגדרות השתנו</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>גרסאות נלקחו מתיקייה או מכונן</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>אותה תמונת מערכת</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>ב־PiBox שלך עדיין פועלת %1. לא השתנה דבר.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>ב־PiBox שלך עדיין פועלת %1. מה שהורד נשמר.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>ב־PiBox שלך פועלת שוב %1, כמקודם.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>ב־PiBox שלך עדיין פועלת %1, אבל כדאי שמישהו יבדוק אותו.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>תמונת המערכת מורדת במלואה.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>מורדים רק חלקי תמונת המערכת שעדיין אינם כאן.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>מורד רק מה שהשתנה, וממנו נבנית תמונת המערכת.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>מורד רק מה שהשתנה, וממנו נבנית תמונת המערכת: %1 עד כה.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>כך זה יגיע הכי מהר.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>כך מורידים הכי מעט נתונים.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>אין הורדה קטנה יותר לתמונות המערכת שנמצאות כאן.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>אין מספיק מקום להורדה קטנה יותר.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>הורדה קטנה יותר אינה מתאימה ל־PiBox הזה.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>ההורדה הקטנה יותר הייתה פגומה.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>כמעט הכול חדש.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>השרת אינו מציין אילו חלקים השתנו.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>מנהלי התקנים</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>הנתונים שלך</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>מסך</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>שירות השדרוג</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>לא תקין</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>פרטי ההעברה</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>דבר אינו מועבר כרגע.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message>
        <source>The changes are being looked at.</source>
        <translation>השינויים נבדקים.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>לא שינית דבר בתמונת המערכת הזאת.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>יש עוד, ואף אחד מהם אינו זקוק לך.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>תוכנות שאולי יהיה צורך להתקין מחדש: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>התוכן אינו מוצג: ייתכן שזו סיסמה.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>תחילת ההבדלים:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>ההבדלים:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>אחד מהשינויים שלך יועבר.</numerusform>
            <numerusform>%Ln מהשינויים שלך יועברו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>אחד מהשינויים שלך הועבר.</numerusform>
            <numerusform>%Ln מהשינויים שלך הועברו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>אחד השתנה גם על ידך וגם על ידי %1.</numerusform>
            <numerusform>%Ln השתנו גם על ידך וגם על ידי %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>לא הועברו שינויים לתמונת המערכת הזאת.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>הפעלה מחדש בעוד שנייה</numerusform>
            <numerusform>הפעלה מחדש בעוד %Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>לחזור אל %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את %1?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>לאפס את ה־PiBox להגדרות היצרן?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>לבטל את האיפוס?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>למחוק לצמיתות את ההגדרות הישנות?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>המסך עשוי להישאר חשוך שתי דקות: זה תקין. כדי לעצור, יש לגעת במסך או ללחוץ על מקש.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 תימחק מכרטיס הזיכרון עם ההגדרות שנעשו בה. לאחר מכן לא יהיה ניתן לחזור אליה.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>כל ההגדרות וכל נתוני היישומים יימחקו. ה־PiBox יופעל מחדש.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>כל ההגדרות שנעשו בתמונת המערכת הזאת יימחקו. נתוני היישומים יישארו. ה־PiBox יופעל מחדש.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>ההגדרות שלפני האיפוס יוחזרו. ה־PiBox יופעל מחדש.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>ההגדרות שלפני האיפוס יימחקו. לאחר מכן לא יהיה ניתן לבטל את האיפוס.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>הפעלה מחדש עם %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>איפוס ה־PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>החזרת ההגדרות שלי</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>מחיקת ההגדרות הישנות</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>לא להפעיל מחדש עדיין</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>להישאר עם %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>לשמור את %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>לשמור את ההגדרות שלי</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>להשאיר כמות שזה</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>לשמור את ההגדרות הישנות</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>ה־PiBox יופעל מחדש וינסה את %1. אם הבדיקה העצמית תצליח, הגרסה תישאר; אחרת תחזור %2.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>נתוני היישומים שלך יומרו בחזרה לצורתם דאז.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>נתוני היישומים שלך יחזרו למצבם שלפני השדרוג. מה שנוסף מאז יישמר בצד.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>נתוני היישומים שלך יישארו כפי שהם. ייתכן שהיישומים הישנים לא יבינו אותם.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>הנתונים שלך יישארו כפי שהם.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>כל ההגדרות האחרות וכל נתוני היישומים יימחקו. ה־PiBox יופעל מחדש.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>כל ההגדרות האחרות שנעשו בתמונת המערכת הזאת יימחקו. נתוני היישומים יישארו. ה־PiBox יופעל מחדש.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>רק לבקשתי</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>חיפוש אוטומטי</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>הורדה אוטומטית</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>התקנה כשאין שימוש במכשיר</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>אף פעם לא אוטומטית</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>בכל שעה ביום</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>מ־%1 עד %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>מהר ככל האפשר</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>הרשת עולה כסף</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>לכל היותר %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>רק מה שאחרים משאירים</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>נבדקה</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>פגומה</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 להורדה</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 להורדה, %2 כבר נמצאים כאן</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>נדרש מקום של %1 בכרטיס הזיכרון</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>הבדיקות של %1 מתבצעות.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 עברה את הבדיקה העצמית. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 לא עברה את הבדיקה העצמית. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>גרסה אחת בכונן הזה</numerusform>
            <numerusform>%Ln גרסאות בכונן הזה</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>גודל הגרסה</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>הורד עד כה</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>נחסך, כי כבר נמצא כאן</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>אפשר להחזיר את ההגדרות שלפני האיפוס (%1).</translation>
    </message>
</context>
</TS>
