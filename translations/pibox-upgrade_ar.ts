<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>حجم النص والألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>إظهار حركات صغيرة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>حسب حجم الشاشة</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>شاشة صغيرة</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>شاشة لمس</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>تلفاز</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>جُرِّب</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>ستُحفظ نسختك.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>حُفظت نسختك.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>ستؤخذ نسخة الإصدار الجديد.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>أُخذت نسخة الإصدار الجديد.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>ستُدمج النسختان.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>دُمجت النسختان.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>يبقى محذوفًا.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>بقي محذوفًا.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>تم الاطلاع عليه.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>أنت أضفته.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>أنت غيّرته، ولم يغيّره الإصدار الجديد.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>تغيّر المالك أو الأذونات فقط.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>أنت حذفته.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>غيّرته أنت وغيّره الإصدار الجديد.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>أضفته أنت وأضافه الإصدار الجديد.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>أنت غيّرته، ولم يعد موجودًا في الإصدار الجديد.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>أنت حذفته، وغيّره الإصدار الجديد.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>هو شيء آخر في الإصدار الجديد: مجلد بدل ملف، أو رابط.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>لا يناسب الإصدار الجديد.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>غيّرته أنت وغيّره الإصدار الجديد، وهو أكبر من أن يُدمج.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>ينتمي إلى برنامج مثبَّت.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>خذ نسختي</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>خذ نسخة الإصدار الجديد</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>ادمج النسختين</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>تراجع: أعد ما كان قبل اختياري</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>كما يقتضيه الإصدار الجديد</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>تغييراتك</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>نسختك: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>نسخة الإصدار الجديد: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ نسختك، − نسخة الإصدار الجديد.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>تغييراتك</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>تقرير للهاتف</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>وجّه كاميرا الهاتف نحوه.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>ليس فيه كلمات سر ولا شيء من بياناتك.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>حدث خطأ غير متوقع في خدمة الترقية.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>أعد تشغيل الجهاز وحاول مرة أخرى. إن تكرر ذلك فاحفظ تقريرًا وأرسله إلى الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>أُلغيت الترقية.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>يمكنك بدؤها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>تعذّر فهم الطلب.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>تحقق مما طُلب وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>لا يُسمح لهذا البرنامج بتغيير الجهاز.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>استخدم تطبيق الترقية، أو شغّل الأمر بصفة root أو عضوًا في المجموعة pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>هذا غير ممكن في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>انتظر انتهاء الخطوة الحالية ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>هناك خدمة ترقية أخرى تعمل الآن.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>انتظر حتى تنتهي. إن لم تنتهِ فأعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>خدمة الترقية لا تستجيب.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>أعد تشغيل الجهاز وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>ملف مطلوب غير موجود.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>حاول مرة أخرى. إن تكرر ذلك فاحفظ تقريرًا وأرسله إلى الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>حجم أحد الملفات أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>حاول مرة أخرى لاحقًا. إن تكرر ذلك فأبلغ الجهة المصنّعة لهذا الإصدار.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>اسم أحد الملفات أو نوعه غير مسموح به.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>لا تستخدم هذا الإصدار. أبلغ الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>تعذّرت قراءة بطاقة الذاكرة.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>حاول مرة أخرى. إن تكرر ذلك فربما تكون البطاقة مستهلكة: احفظ بياناتك واستبدلها.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>تعذّرت الكتابة على بطاقة الذاكرة.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>بطاقة الذاكرة ممتلئة.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>أزل صورة نظام قديمة أو بيانات أخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>بطاقة الذاكرة للقراءة فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>أعد تشغيل الجهاز. إن تكرر ذلك فافحص البطاقة على حاسوب.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>أحد الملفات تالف.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>حاول مرة أخرى. إن تكرر ذلك فأبلغ الجهة المصنّعة لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>اسم إحدى صور النظام غير مسموح به.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>كان سجل تحتفظ به الترقية عن نفسها تالفًا فوُضع جانبًا.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>ابدأ الترقية من جديد.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>صورة النظام هذه غير موجودة على الجهاز.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>اختر صورة نظام أخرى، أو نزّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>صورة النظام هذه قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>لا يمكن إزالة صورة النظام العاملة ولا الصورة التي ستُشغَّل بعد قليل.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>إحدى صور النظام على البطاقة تالفة.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>أزلها ونزّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>لا يعرف الجهاز أي صورة نظام يجب أن يشغّل.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>ارجع إلى صورة النظام السابقة، أو اكتب البطاقة من جديد باستخدام حاسوب.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>قائمة ملفات هذا الإصدار تالفة أو غير مسموح بها.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>قائمة ملفات هذا الإصدار غير موقّعة بمفتاح يثق به هذا الجهاز.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>لم تجتز صورة النظام الجديدة الاختبار الذاتي.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>راجع نتائج الاختبار الذاتي. حاول مرة أخرى أو انتظر الإصدار التالي.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>توقفت صورة النظام الجديدة قبل انتهاء الاختبار الذاتي.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>حاول مرة أخرى أو انتظر الإصدار التالي.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>تعذّر تركيب صورة النظام الجديدة.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>تعذّر تشغيل الجهاز بملفات الإقلاع الخاصة بصورة النظام الجديدة.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>لم تُنهِ صورة النظام الجديدة الاختبار الذاتي في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>تعذّر تشغيل صورة النظام المثبّتة، لذلك شُغّلت السابقة.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>ثبّت أحدث إصدار مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>لا توجد صورة نظام أخرى يمكن الرجوع إليها.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>تُحفظ صورة نظام أقدم بعد كل ترقية. لم تكن هناك واحدة بعد، أو أُزيلت.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>لا توجد إعادة ضبط يمكن إلغاؤها.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>ما مُسح أُزيل نهائيًا، أو لم تجرِ أي إعادة ضبط.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>لا يمكن لهذا الجهاز أن يعيد التشغيل تلقائيًا بصورة النظام الجديدة.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>أعد تشغيله يدويًا؛ ستُجرَّب صورة النظام الجديدة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>لا توجد مساحة لملفات الإقلاع الجديدة.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>أزل الملفات القديمة من قسم الإقلاع باستخدام حاسوب ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>الجهاز غير متصل بالشبكة.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>تحقق من الكابل أو شبكة Wi-Fi، أو استخدم ذاكرة USB تحتوي على الإصدار.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>تعذّر الوصول إلى خادم الإصدارات.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>تحقق من الشبكة ومن عنوان المستودع في الإعدادات، أو حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>لم يتمكن الخادم من إثبات هويته.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>تحقق من عنوان المستودع في الإعدادات ومن تاريخ الجهاز.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>أبلغ خادم الإصدارات عن خطأ.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>لا يوجد على الخادم ملف تابع للإصدار.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>تحقق من عنوان المستودع في الإعدادات، أو حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>تطلب الشبكة تعبئة صفحة تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>سجّل الدخول إلى الشبكة من صفحتها، أو استخدم شبكة أخرى أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>توقف التنزيل.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>ما تم تنزيله محفوظ. تحقق من الشبكة ثم استأنف.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>يحيل الخادم إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>تحقق من عنوان المستودع في الإعدادات.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>لم تعد ذاكرة USB أو المجلد الذي يحتوي على الإصدار موجودًا.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>أدخل الذاكرة مرة أخرى ثم استأنف.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>لم يُحدَّد عنوان المستودع.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>أدخل العنوان في الإعدادات، أو استخدم ذاكرة USB تحتوي على الإصدار.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>قائمة الإصدارات تالفة.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>حاول مرة أخرى لاحقًا. إن تكرر ذلك فأبلغ الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>قائمة الإصدارات غير موقّعة من الشركة المصنّعة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>لا تستخدم هذا المستودع. تحقق من عنوانه في الإعدادات.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>يعرض الخادم قائمة إصدارات أقدم مما سبق أن رآه هذا الجهاز.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>قائمة الإصدارات قديمة.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>تحقق من تاريخ الجهاز وحاول مرة أخرى لاحقًا. إن كنت تعرف المصدر فيمكنك المتابعة رغم ذلك.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>جزآن من قائمة الإصدارات لا يتوافقان.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>ربما يجري تغيير الخادم الآن. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>قائمة الإصدارات أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>ليس لدى هذا الجهاز مفتاح للتحقق من الإصدارات.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>اكتب البطاقة من جديد بصورة نظام من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>في الإصدار جزء لم توقّعه الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>ما تم تنزيله ليس ما وقّعته الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>تم التخلص منه. حاول مرة أخرى؛ إن تكرر ذلك فأبلغ الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>أحد ملفات الإصدار أطول أو أقصر مما وقّعته الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>لم تحتفظ بطاقة الذاكرة بما كُتب عليها.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>حاول مرة أخرى. إن تكرر ذلك فالبطاقة مستهلكة: احفظ بياناتك واستبدلها.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>هذا الإصدار مخصص لنوع آخر من الأجهزة.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>اختر إصدارًا لهذا الجهاز.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>لا يمكن تثبيت هذا الإصدار مباشرةً فوق الإصدار الحالي.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>ثبّت الإصدار الوسيط أولًا.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>هذا الإصدار أقدم من الإصدار المثبّت.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>لاستخدام صورة نظام أقدم، ارجع إلى صورة ما زالت على الجهاز.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>سحبت الشركة المصنّعة هذا الإصدار.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>انتظر الإصدار التالي.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>لا توجد مساحة كافية على بطاقة الذاكرة لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>مصدر طاقة الجهاز ضعيف جدًا.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>استخدم مصدر طاقة أقوى أو كابلًا أقصر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>لا يعرف الجهاز الوقت، لذلك لا يمكنه معرفة مدى حداثة قائمة الإصدارات.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>يمكنك المتابعة. للتأكد، صِل الجهاز بالإنترنت وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>أرشيف أدوات هذا الإصدار تالف أو غير مسموح به.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>تعذّر نقل إعداداتك إلى صورة النظام الجديدة.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>إعداداتك مخزّنة بطريقة لا يمكن نقلها.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>احفظ تقريرًا وأرسله إلى الشركة المصنّعة. تصبح الترقية ممكنة بعد إعادة ضبط المصنع.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>لا يمكن استخدام أحد المفاتيح.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>تحقق من عبارة المرور ومن أن الملف صحيح. المفتاح التالف يجب استعادته من نسخته أو تبديله.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>أوقف شخص ما صورة النظام الجديدة عند التشغيل.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>يمكنك بدء الترقية من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>انقطعت الترقية.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>ما أُنجز محفوظ. استأنف للمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>لم تتم إعادة التشغيل المتفق عليها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>لم يتغير شيء. أعد التشغيل عندما يناسبك.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>لا يمكن نشر هذا.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>صحّح ما ذُكر ثم حاول مرة أخرى. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>مفتاح التوقيع مفقود أو لا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>تحقق من عبارة المرور، وحدّد المجلد الذي فيه المفتاح باستخدام --keys.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>هذا ليس مجلد ناشر.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>حدّد المجلد الذي أنشأه الأمر pibox-release init.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>لا توجد في المستودع إصدارات من النوع المحدد.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>اختر نوعًا آخر من الإصدارات (القناة) في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>يجري الاتصال بخدمة الترقية.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 موجود على البطاقة</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>لا يلزم إلا إعادة التشغيل. حتى ذلك الحين يعمل جهازك بالإصدار %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>أعد التشغيل وثبّت</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>عندما لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>ثبّت %1 أولًا</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>الترقية إلى %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث مرة أخرى</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>أزل صورة نظام</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>هل تريد البحث عن ترقيات؟</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>لم يبحث هذا الجهاز عن ترقيات بعد.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox محدَّث</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>آخر بحث عن ترقيات: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>لم يُعثر على ترقية</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>لا يمكن معرفة مدى حداثة ذلك لأن الجهاز لا يعرف الوقت.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>ابحث عن ترقيات</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>استخدم ذاكرة USB</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>يمكنك إطفاء الجهاز في أي وقت.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>من فضلك لا تطفئ الجهاز الآن.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>يجري البحث عن ترقيات</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>يجري تحضير %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>هل كل شيء جاهز للترقية؟</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>يجري تنزيل %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>يمكنك مواصلة استخدام الجهاز.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>الترقية متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>ما تم تنزيله محفوظ.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>تابع الترقية</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>يجري فحص %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>يجري اختبار %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>يجرّب الجهاز صورة النظام الجديدة. إن فشل أحد الاختبارات رجع من تلقاء نفسه إلى السابقة.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>اعرض الاختبارات</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>يجري الإلغاء</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>يجري إنهاء الخطوة الحالية.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>أوقف الترقية مؤقتًا</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>أوقف البحث</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>ألغِ الترقية</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>قد تبقى الشاشة مظلمة دقيقتين: هذا طبيعي.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>سيعاد تشغيل الجهاز ليجرّب صورة النظام الجديدة ويُبقيها إن اجتازت الاختبار الذاتي. وإلا رجع إلى %1 من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>يعمل PiBox الآن بالإصدار %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>اجتاز الإصدار الاختبار الذاتي. صورة النظام السابقة محفوظة ويمكنك الرجوع إليها.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>يعمل PiBox بالإصدار %1 من جديد</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>رجع الجهاز إلى صورة النظام السابقة كما طلبت واجتاز الاختبار الذاتي.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>أُعيد ضبط PiBox</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>الإعدادات كما كانت عندما كان %1 جديدًا.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>مُسحت بيانات تطبيقاتك أيضًا.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>لم تُمسّ بياناتك.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>أُلغيت إعادة الضبط</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>عادت إعداداتك.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>شغّل PiBox الإصدار %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>نتائج الاختبار الذاتي</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>رجع PiBox إلى %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>لم يجتز %1 الاختبار «%2».</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>لم يجتز %1 الاختبار «%2»: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>جهازك بخير ويعمل كما كان.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>جرّب %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>تخطَّ %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>احفظ تقريرًا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>اعرض صور النظام</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>ثبّت رغم ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>ابحث عن ترقيات مرة أخرى</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>يغيّر بيانات تطبيقاتك نهائيًا: لا يمكنك الرجوع بهذه البيانات.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>يغيّر بيانات تطبيقاتك. قد لا يفهمها إصدار سابق.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>سيعاد تشغيل الجهاز تلقائيًا عندما لا يستخدمه أحد ليجرّب صورة النظام الجديدة.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>حتى ذلك الحين يعمل بالإصدار %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>لا تُعد التشغيل تلقائيًا</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>تغييراتك</translation>
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
        <translation>لحظة واحدة…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>الترقية</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>ترقية PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: قبلها بساعة</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: بعدها بساعة</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>صور النظام على هذا الجهاز</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>الرجوع إلى %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>افحص %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>لا توجد صور نظام معروفة. هل هذا الجهاز مهيأ لصورتي نظام؟</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>توجد ذاكرة فيها إصدارات: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>أدخل ذاكرة USB فيها مستودع PiBox. يُتعرَّف عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>لا تُقبل الإصدارات إلا إذا وقّعتها الشركة المصنّعة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>استخدم ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>اترك النص كما كان</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>امسح حرفًا واحدًا</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>استخدم هذا النص</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>الشبكة تفرض تكلفة استخدام</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>لا يُنزَّل شيء دون سؤالك.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>أقصى سرعة للتنزيل</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>مرات التشغيل المسموح بها لصورة نظام جديدة</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>يُحسب التشغيل المنقطع أيضًا. عند استنفادها يرجع الجهاز من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>مرة تشغيل أقل</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>مرة تشغيل أكثر</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>إعطاء الأولوية للبرامج الأخرى</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>لا يستخدم النقل إلا ما تتركه هذه البرامج من الشبكة وبطاقة الذاكرة والمعالج.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>ترقية PiBox</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>الترقية</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>صور النظام</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>تغييراتك</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>لم تكتب الشركة المصنّعة ملاحظات لهذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>يذكر التقرير صور النظام الموجودة وما حدث وما وجده الاختبار الذاتي. ليس فيه كلمات سر ولا شيء من بياناتك.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>التقرير هنا: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>احفظ التقرير على الذاكرة</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>احفظ التقرير على الجهاز</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>لأخذه معك، أدخل ذاكرة USB.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>اعرض رمزًا للهاتف</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>مصدر الإصدارات</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>عنوان المستودع</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>لا تُقبل الإصدارات إلا إذا وقّعتها الشركة المصنّعة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>نوع الإصدارات</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>مستقر: إصدارات مختبَرة</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>ليلي: الأحدث، ولم يكد يُختبر</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>الإصدارات نفسها من مكان آخر</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>تُجرَّب هذه العناوين بهذا الترتيب عندما لا يستجيب المستودع. لإزالة عنوان امسح نصه كله.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>أضف عنوانًا</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>إعادة ضبط المصنع</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما الذي يُفقد</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>الإعدادات على هذا الجهاز: Wi-Fi والصوت والشاشة والبرامج المضافة.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما الذي يبقى</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>الإصدار المثبَّت %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>الإصدار المثبَّت %1 وبيانات تطبيقاتك: الموسيقى والأفلام والصور الشخصية.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>امسح بيانات التطبيقات أيضًا</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>ألغِ إعادة الضبط…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>أعد ضبط الجهاز…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>امسح الإعدادات القديمة…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>الإعدادات على هذا الجهاز: الصوت والشاشة والبرامج المضافة.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>احتفظ بشبكة Wi-Fi وكلمات مرورها</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>احتفظ باللغة والمنطقة الزمنية ولوحة المفاتيح</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>الترقيات التلقائية</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>في هذا الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة لأسفل</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>لم يجرِ اختبار ذاتي بعد. يُجرى عند أول تشغيل لكل صورة نظام جديدة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>شغّل الاختبارات غير الضارة الآن</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>الترقيات التلقائية</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>مصدر الإصدارات</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>حجم النص والألوان</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>بانتظار الخادم منذ %Ln ثانية.</numerusform>
            <numerusform>بانتظار الخادم منذ ثانية واحدة.</numerusform>
            <numerusform>بانتظار الخادم منذ ثانيتين.</numerusform>
            <numerusform>بانتظار الخادم منذ %Ln ثوانٍ.</numerusform>
            <numerusform>بانتظار الخادم منذ %Ln ثانية.</numerusform>
            <numerusform>بانتظار الخادم منذ %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>بانتظار بطاقة الذاكرة منذ %Ln ثانية.</numerusform>
            <numerusform>بانتظار بطاقة الذاكرة منذ ثانية واحدة.</numerusform>
            <numerusform>بانتظار بطاقة الذاكرة منذ ثانيتين.</numerusform>
            <numerusform>بانتظار بطاقة الذاكرة منذ %Ln ثوانٍ.</numerusform>
            <numerusform>بانتظار بطاقة الذاكرة منذ %Ln ثانية.</numerusform>
            <numerusform>بانتظار بطاقة الذاكرة منذ %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>اليوم في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>تُقرأ قائمة الإصدارات</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>تُفحص الملفات</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>تُنقل إعداداتك</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>تجري الكتابة على بطاقة الذاكرة</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>بانتظار أن تكتب بطاقة الذاكرة كل شيء</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>تُقرأ بطاقة الذاكرة للتحقق</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>توضع ملفات الإقلاع في مكانها</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>المساحة على بطاقة الذاكرة</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>مصدر الطاقة</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>توقيع الشركة المصنّعة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>جاهزة للتشغيل</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>لم تجتز الاختبار الذاتي</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>إصلاحات أمنية</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>إصلاحات أمنية مهمة</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>بُحث عن ترقيات</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>بدأت الترقية</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>كُتبت صورة نظام جديدة</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>أُلغيت الترقية</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>فشلت الترقية</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>اتُّفق على إعادة التشغيل</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>تمت الترقية</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>تم الرجوع</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>تم الرجوع إلى صورة النظام السابقة</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>أُعيد ضبط المصنع</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>أُلغيت إعادة الضبط</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>شُغّلت صورة النظام السابقة</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>أُزيلت صورة نظام</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>فُحصت صورة نظام</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>عُثر على صورة نظام تالفة</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تغيّرت الإعدادات</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>أُخذت إصدارات من مجلد أو ذاكرة</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>صورة النظام نفسها</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>ما زال جهازك يعمل بالإصدار %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>ما زال جهازك يعمل بالإصدار %1. ما تم تنزيله محفوظ.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>يعمل جهازك بالإصدار %1 من جديد كما كان.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>ما زال جهازك يعمل بالإصدار %1، لكن ينبغي أن يفحصه أحد.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>تُنزَّل صورة النظام كاملة.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>لا تُنزَّل إلا أجزاء صورة النظام غير الموجودة هنا بعد.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>لا يُنزَّل إلا ما تغيّر، ومنه تُنشأ صورة النظام.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>لا يُنزَّل إلا ما تغيّر، ومنه تُنشأ صورة النظام: %1 حتى الآن.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>هذه أسرع طريقة.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>بهذه الطريقة يُنزَّل أقل قدر من البيانات.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>لا يوجد تنزيل أصغر لصور النظام الموجودة هنا.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>لا توجد مساحة كافية لتنزيل أصغر.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>التنزيل الأصغر لا يناسب هذا الجهاز.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>كان التنزيل الأصغر تالفًا.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>كله جديد تقريبًا.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>لا يذكر الخادم الأجزاء التي تغيّرت.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>برامج التشغيل</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>خدمة الترقية</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>تفاصيل النقل</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>لا يُنقل شيء الآن.</translation>
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
        <translation>يجري الاطلاع على التغييرات.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>لم تغيّر شيئًا في صورة النظام هذه.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>هناك تغييرات أخرى، ولا يحتاج أي منها إليك.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>برامج قد يلزم تثبيتها من جديد: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>لا يُعرض محتواه: قد يكون كلمة سر.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>بداية الاختلافات:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>الاختلافات:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>لن يُنقل أي من تغييراتك.</numerusform>
            <numerusform>سيُنقل واحد من تغييراتك.</numerusform>
            <numerusform>سيُنقل اثنان من تغييراتك.</numerusform>
            <numerusform>ستُنقل %Ln من تغييراتك.</numerusform>
            <numerusform>سيُنقل %Ln من تغييراتك.</numerusform>
            <numerusform>سيُنقل %Ln من تغييراتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>لم يُنقل أي من تغييراتك.</numerusform>
            <numerusform>نُقل واحد من تغييراتك.</numerusform>
            <numerusform>نُقل اثنان من تغييراتك.</numerusform>
            <numerusform>نُقلت %Ln من تغييراتك.</numerusform>
            <numerusform>نُقل %Ln من تغييراتك.</numerusform>
            <numerusform>نُقل %Ln من تغييراتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>لم تغيّر أنت و%1 شيئًا معًا.</numerusform>
            <numerusform>واحد غيّرته أنت وغيّره %1 أيضًا.</numerusform>
            <numerusform>اثنان غيّرتهما أنت وغيّرهما %1 أيضًا.</numerusform>
            <numerusform>%Ln غيّرتها أنت وغيّرها %1 أيضًا.</numerusform>
            <numerusform>%Ln غيّرتها أنت وغيّرها %1 أيضًا.</numerusform>
            <numerusform>%Ln غيّرتها أنت وغيّرها %1 أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>لم تُنقل أي تغييرات إلى صورة النظام هذه.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>إعادة التشغيل بعد %Ln ثانية</numerusform>
            <numerusform>إعادة التشغيل بعد ثانية</numerusform>
            <numerusform>إعادة التشغيل بعد ثانيتين</numerusform>
            <numerusform>إعادة التشغيل بعد %Ln ثوانٍ</numerusform>
            <numerusform>إعادة التشغيل بعد %Ln ثانية</numerusform>
            <numerusform>إعادة التشغيل بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>هل تريد الرجوع إلى %1؟</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>هل تريد إعادة ضبط المصنع؟</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>هل تريد إلغاء إعادة الضبط؟</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>هل تريد مسح الإعدادات القديمة نهائيًا؟</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>قد تبقى الشاشة مظلمة دقيقتين: هذا طبيعي. المس الشاشة أو اضغط مفتاحًا للإيقاف.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>يُحذف %1 من بطاقة الذاكرة مع الإعدادات التي جرت فيه. لا يمكنك الرجوع إليه بعد ذلك.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>تُمسح كل الإعدادات وكل بيانات التطبيقات. سيعاد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>تُمسح كل الإعدادات في صورة النظام هذه. تبقى بيانات التطبيقات. سيعاد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>تعود الإعدادات التي كانت قبل إعادة الضبط. سيعاد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>تُحذف الإعدادات التي كانت قبل إعادة الضبط. لا يمكن إلغاء إعادة الضبط بعد ذلك.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>أعد التشغيل مع %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>أعد ضبط الجهاز</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>أعد إعداداتي</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>امسح الإعدادات القديمة</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>لا تُعد التشغيل بعد</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>ابقَ مع %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>احتفظ بالإصدار %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>احتفظ بإعداداتي</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>احتفظ بالإعدادات القديمة</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>سيعاد تشغيل الجهاز ليجرّب %1. إن اجتاز الاختبار الذاتي بقي، وإلا عاد %2.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>تعاد بيانات تطبيقاتك إلى صيغتها السابقة.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>تعود بيانات تطبيقاتك كما كانت قبل الترقية. ويُحفظ جانبًا ما استجدّ بعدها.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>تبقى بيانات تطبيقاتك كما هي. قد لا تفهمها التطبيقات الأقدم.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>تبقى بياناتك كما هي.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>تُمسح كل الإعدادات الأخرى وكل بيانات التطبيقات. سيعاد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>تُمسح كل الإعدادات الأخرى في صورة النظام هذه. تبقى بيانات التطبيقات. سيعاد تشغيل الجهاز.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>فقط عندما أطلب</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>يبحث تلقائيًا</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>ينزّل تلقائيًا</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>يثبّت عندما لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>لا شيء تلقائيًا</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>في أي وقت من اليوم</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>بأقصى سرعة ممكنة</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>الشبكة تفرض تكلفة استخدام</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>بحد أقصى %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>ما يتركه الآخرون فقط</translation>
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
        <translation>مفحوصة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 للتنزيل</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 للتنزيل، و%2 موجودة هنا</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>يلزم %1 من المساحة على بطاقة الذاكرة</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>تجري اختبارات %1.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>اجتاز %1 الاختبار الذاتي. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>لم يجتز %1 الاختبار الذاتي. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln إصدار على هذه الذاكرة</numerusform>
            <numerusform>إصدار واحد على هذه الذاكرة</numerusform>
            <numerusform>إصداران على هذه الذاكرة</numerusform>
            <numerusform>%Ln إصدارات على هذه الذاكرة</numerusform>
            <numerusform>%Ln إصدارًا على هذه الذاكرة</numerusform>
            <numerusform>%Ln إصدار على هذه الذاكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>حجم الإصدار</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>ما نُزِّل حتى الآن</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>تم توفيره لأنه موجود هنا</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>يمكن استعادة الإعدادات التي كانت قبل إعادة الضبط (%1).</translation>
    </message>
</context>
</TS>
