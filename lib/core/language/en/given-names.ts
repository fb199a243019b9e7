import type { GivenNames } from '../given-names';

/**
 * Given names that are frequent in English-language news, of all regions, with the gender they are usually borne by;
 * `null` where both bear them. Names that are everyday words or places (*April*, *Georgia*) and those that are as
 * often surnames (*Wang*) are left out: a title before them or a surname after them must tell.
 */
const row = (gender: GivenNames['gender'], forms: string): GivenNames => ({
  gender,
  forms: forms.trim().split(/\s+/),
});

export const GIVEN_NAMES: readonly GivenNames[] = [
  row(
    'male',
    `
    mitt newt jeb rand tad thad hal bram rahm reince corey mitch orrin beto cory
    aamir aarav aaron abbas abdel abdelaziz abdelfattah abdi abdirahman abdou abdoulaye abdul abdullah
    abel abhijit abhishek abiy abraham abu achim adam adan adel ademola aditya adnan adolfo adolph
    adrian ahmad ahmed ahmet aidan aiden ajay akash akhil akinwumi akio akira akshay alain alan alassane
    alastair albert alberto aldo alec alejandro alejo aleks aleksandar aleksander aleksandr aleksei
    aleksey alessandro alexander alexandre alexandros alexei alexey alfie alfonso alfred alfredo ali
    alistair allan allen allister alonso alphonse alvaro alvin amadou amar ambrose amin amir amit
    amitabh amos anand anatol anatoliy anatoly anders andre andreas andrei andrej andrew andrzej andré
    andrés andy angelo angus anil anindya ankit ansel anselm anthony antoine anton antonin antonio
    antonis antony antti anwar apostolos archie arif aristide armand armando arnaud arne arnold artem
    arthur arturo arun arvind asad ashok ashraf asif askar aslan atif atsushi attila augusto aurelien
    avi avraham axel ayman aziz babak babatunde bakari balazs baldwin baltasar baptiste barack
    barney barry bart bartholomew bartosz bashar bashir basil bassem bastian bektour ben benedict
    benedikt benito benjamin benjamín benny benoit bernard bernardo bernd bernie bert bertrand bhupesh
    bilal bill billy bjarne bjorn björn bob bobby bogdan bongani boniface boris boubacar brad braden
    bradley brady brandon branko brendan brent brenton brian bruce bruno bryan bryce burak burt byron
    caleb callum calvin carl carlo carlos carlton casper cathal cecil cedric cem cesar cesare chandra
    charles charlton chetan chidi chinedu chinua christer christian christoph christophe christopher
    christos chuck chukwuemeka ciaran cillian claes clarence clarke claudio claus clayton clement cletus
    cliff clint clive cody colby colin colm conan connor conor conrad constantin corey cormac
    cornelius cory cosmin costas craig cristian cristiano cristobal cristóbal curtis cuthbert cyril
    cyrus dale dalton damian damien damon dan dani daniel danny dante dario darius darrell darren darryl
    darwin daryl dave david davide davor dawid deandre declan deepak demetrius denis deniz dennis denny
    denzel deon derek desmond dev devendra devin dewayne dexter dhruv diarmuid didier diego dieter
    dietmar dilip dillon dimitri dinesh dino diogo dion dirk djibril dmitri dmitry dmytro domenico
    domingo dominic dominik donald donovan doug dougal douglas duncan dusan dustin dwayne dwight dylan
    eamon eamonn eberhard ed eddie edgar edgardo edmond edmund edouard eduard eduardo edward edwin
    efrain egon ehud einar eitan eivind ekrem eladio eldon eli elia elias elijah eliot eliud elliot
    elliott elmer elon elton elvis emanuel emeka emil emile emilio emir emmanuel emmett emre enda enoch
    enrique enzo ephraim eran ercan eric erich erick erik erling ermias ernest ernesto errol ervin erwin
    esa esteban ethan etienne ettore euan eugen eugene eugenio evan evans evgeny evo ewan ezekiel ezra
    fabian fabio fabrice fahad faisal farhad farid farouk faruk fatih fausto fawad fawaz federico feisal
    felipe felix ferdinand ferenc fergal fergus fernand fernando fidel filip filipe finn flavio florent
    florian floyd francesco francis francisco franck franco francois frank franklin franz françois
    fraser fred freddie frederic frederick frederik fredrik friedrich fritz frédéric fumio fyodor gabor
    gabriel gael galen ganesh gareth garret garrett garry garth gary gaston gaurav gautam gavin gebran
    geert geir gene gennady geoff geoffrey george geraint gerald gerard gerardo gerd gerhard gerrit
    gerry getachew ghassan giacomo giancarlo gianluca gianni gideon gilbert gilberto giles gilles gino
    giorgio giovanni giuliano giulio giuseppe gonzalo gopal goran gordon gotabaya graeme graham greg
    gregor gregorio gregory grigory guilherme guillaume guillem guillermo gunnar gunter gunther gus
    gustav gustavo gyorgy habib hadi haider haile hakan hakeem hakim hal hamad hameed hamid hamish hamza
    hank hannes hans hans-peter hansjorg harald haris harish harjit harold harry harsh hartmut haruhiko
    haruki harvey hasan hashim hassan hassane haydn hector heiko heinrich heinz helge helmut hendrik
    henri henry herbert heriberto herman herve hervé hideki hikmet hiroshi hisham holger horace horacio
    horst hosni hovik howard hristo hubert hugh hugo humberto humphrey huseyin hussein hyun
    hüseyin iain iakovos ian ibrahim ibrahima idris idrissa ignacio ignatius igor ihor ike ikram ilan
    ilham ilias ilir ilya imad immanuel imran inderjit ingo ingvar ioan ioannis irfan irvin irving irwin
    isaac isaiah isak ishaan ishmael isidro ismail issa ivan ivar ivo izzat jaafar jaap jabari jacek
    jacinto jack jacky jacob jacques jae jagdish jagmeet jahangir jaime jair jairo jake jakob jakub
    jalen jamaal jamal james jamil janez janis janos janusz jared jaroslav jaroslaw jarrett jarrod
    jarvis jason jatin javed javier javon jawad jay jayson jean jean-baptiste jean-claude jean-francois
    jean-françois jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe
    jean-pierre jean-yves jedediah jeff jeffrey jelle jens jerald jeremiah jeremy jermaine jerome jerry
    jerzy jesse jethro jigme jim jimmy jiri jitendra joachim joao joaquim joaquin jochen joe joel joerg
    johan johann johannes john johnny jon jonah jonas jonathan jonathon joost jordi jorg jorge jorgen
    jose josef joseph joseph-marie josh joshua josip josue josé jovan joão juan juha jukka julian julien
    julio julius junaid jung junichi jurgen juri justin jörg jürgen kabir kailash kais kamil kamran
    kareem karim karl karl-heinz karsten kasim kaspar kaushik kazuo keiji keir keith kelechi kelvin ken
    kenichi kenji kenneth kenny kenta kevin khaled khalid khalifa khalil khurram kieran kiernan
    killian kimani kingsley kirill kirk kishore kofi kohei koji konrad konstantin konstantinos krishna
    kristian kristof kristoffer krzysztof kuldeep kunal kurt kwabena kwame kwasi kwesi kyle kyriakos
    lachlan lajos lalit lamine lance landon larry lars laszlo laszló laurence laurent laurie lawrence
    lazaro leander lech leif leland lenin lennart lennox lenny leo leon leonard leonardo leonel leonid
    leopold leopoldo leroy lester levan levi lewis liam linus lionel lior lloyd lorenz lorenzo lothar
    louie louis luca lucas lucian luciano lucien ludo ludovic ludwig luigi luis luiz lukas lukasz luke
    luther lyle lyndon lynton maarten macky madhav magnus mahamat mahathir mahdi mahesh mahinda mahmoud
    mahmud maik majid malachi malcolm malik mamadou mamdouh manfred manish manmohan manny mano manoj
    mansoor mansour manu manuel marc marcel marcello marcelo marcin marco marcos marcus marek marin
    mario marius mariusz mark marko markus marlon martijn martin marty martín marvin masatsugu masood
    masoud massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu matti
    mattias maurice mauricio maurizio mauro maxim maxime maximilian maxwell mayank mehdi mehmet mehmood
    melvin mervyn mesut mevlut michael michal michalis michel michele micheál mick miguel mihai mihail
    mihir mikael mike mikel mikhael mikhail mikko miles milorad milos miloš milton mircea miro miroslav
    mitch mitchell moath modibo mohamad mohamed mohammad mohammed mohan mohd mohit mohsen mohsin moise
    moises moisés mojtaba moncef mordechai moritz morris morten moses moshe mostafa moussa mudasir
    muhamed muhammad muhammadu muhammed muhyiddin mukesh mukhtar munir murad murat murray musa mustafa
    mwangi mykhailo mykola myles nabil nadav nadeem nader nadim naftali naguib najib nana-addo nand
    narayan narendra naresh nasir nasser nate nathan nathanael nathaniel naveed naveen nawaf nayib neal
    ned neeraj neftali nehemiah neil nelson nemanja nestor neville niall nic nicholas nick nicolae
    nicolas nicolás nicos niels nigel nikhil niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay
    nikos nilesh nils nitin noah noam norbert norman nouri nuno nunzio octavio ofer ogden okello ola
    olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier olusegun oluwaseun omar omari omer oren
    orrin orville osama oscar oskar osman oswald otis otto ousmane owen paavo pablo paddy palash
    pankaj panos paolo pascal patricio patrick patrik paul paulin paulo pavel pawel pedro peer pepe
    pepijn percival percy pere pete peter petr petri petro petros petteri phil philip philipp philippe
    phillip piero pierre pierre-yves piers pieter pietro pim pinaki piotr prabhat prabowo pradeep
    prakash pramod pranab pranav prashant pratik praveen preet prithviraj puneet qasim quentin
    quincy quinten quinton radek radomir radoslaw radovan radu rafa rafael rafal rafał rafe rafik raghav
    raghuram rahim rahm rahman rahul raila rainer raj rajat rajeev rajesh rajiv rajnath raju rakesh ralf
    ralph raman ramesh rami ramiro ramon ramsay ramzan ramzi ramón randal randall randolph randy ranil
    ranjit raoul raphael raphaël rashid rasmus raul ravi ravindra raymond razvan raúl recep reggie
    reginald reid reinaldo reiner reinhard reinhold remi remigio renato renaud renzo rené reuben reuven
    rex reynaldo reza rhett rhodri rhys riad ricardo richard richie rick ricky rico ridwan rik rishabh
    rishi riyad rob robert roberto rod roddy roderick rodney rodolfo rodrigo rodrigue rogelio roger
    roland rolando rolf romain roman romeo ron ronald ronaldo ronan ronen ronny roscoe ross roy royce
    ruben rubén rudolf rudolph rudy rufus rupert russ russell rustam rustem ruud ryan ryo ryszard rémi
    saad sabri sachin sadiq saeb saeed said saif sajad sajid sakari salah salem salim salmaan salman
    salvador salvatore sami samir sammy samson samuel samuli sandeep sander sandro sanjay sanjeev
    santiago santosh sardor saul saurabh saïd scott sead seamus sean sebastian sebastien sebastião selim
    selwyn semyon sepp serge sergei sergey sergio serhii serhiy serkan seth severin seymour shafiq
    shahbaz shahid shahzad shakeel shane shankar sharad sharif shashank shashi shaukat shaul shaun shawn
    shehbaz sheldon sherman sherwin shigeru shimon shinichi shinji shinzo shivraj shlomo shmuel
    siddharth siddhartha sidi siegfried sigmund silas silvano silvester silvio simeon simon sinan sipho
    sjoerd slava slavoj slobodan sohail solly solomon soren spencer spiro spyros stan stanislas
    stanislav stanley stavros stefan stefano stefanos steffen stelios stellan stepan steph stephan
    stephane stephen stephon steve steven stewart stig stijn stuart stéphane subhash subrahmanyam sudhir
    sukhbir sulaiman suleiman suleyman sumit sundar sunil suresh surinder surya sushil svein sven
    sylvain sylvester sébastien søren tadashi tadeusz taher tahir taj takashi takeshi takumi talal tamas
    tamim tanmay tapio taras tarek tareq tariq taro tate tatsuo tayyip ted teddy tedros tendai teodor
    teodoro teofilo terence terje terrance terrell terrence tesfaye thabo thaddeus thaksin thanos theo
    theodor theodore theodoros theophilus theuns thiago thibaut thierry thilo thom thomas thorbjørn
    thorsten tiago tibor tim timo timothy timur tito tobias toby todd tom tomas tomaso tomasz tomislav
    tommaso tommy tomás tony torben tore torsten toshihiro travis tremaine trent trevor trey tristan
    troy tryggve tucker tunde turki tushar tyler tyrone tyson tzachi uday udo ugo uhuru ulf uli ulises
    ulrich umar umberto umesh uri urs usama usman uwe uzair vadim vaibhav valdemar valdis valentin
    valentino valeriy valery vasco vasil vasile vasily vasyl vaughn venkat venkatesh vernon viacheslav
    vic vicente victor vidal vijay vikas vikram viktor vinay vince vincent vincenzo vineet vinod vipin
    virgil virgilio vishal vitali vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vojtech
    volker volodymyr vuk vusi vyacheslav václav wael waheed waleed walid walt walter warren wasim wayne
    weldon wendell werner wes wesley wilbur wilf wilfred wilfredo wilhelm willard willem william willie
    willis wilson wim winfried winston wladimir wojciech wole wolfgang woodrow wopke wyatt wyn xabier
    xander xavi xavier xi xiaoming xolani yahya yair yakov yanis yaniv yann yannick yaroslav yash yasin
    yasir yasser yassine yasuhiro yasuo yehuda yevgeni yevgeny yitzhak yoav yoel yogi yohannes yonatan
    yoni yoon yosef yoshihide yossi yousaf yousef youssef yousuf yuki yukio yunus yuri yuriy yury yusuf
    yusuke yuval yves zac zach zachariah zachary zack zafar zahid zaid zain zaki zakir zane zayd zdenek
    zeev zeke zeynel zia ziad zinedine zlatan zoltan zoltán zoran zubair zvi zvonimir zygmunt özgür
    `,
  ),
  row(
    'female',
    `
    huma condoleezza ronna kellyanne kayleigh ketanji nikki augusta
    aaliyah abby abigail abosede ada adaeze adelaide adele adeline adriana adrienne aerin afua agata
    agatha agnes agnieszka agnès agustina ahlam aida aiko aileen ailsa aimee aine ainhoa aisha aishah
    aisling aissata aissatou akiko akua alaa alana alba alejandra aleksandra alessandra alessia alexa
    alexandra alexia alice alicia alina aline alisa alison alissa alka allegra allison allyson alma
    alondra althea alva alyona alyson alyssa amal amalia amanda amaya amber ambika amelia amelie amina
    aminata amira amparo amrita amruta amy amélie ana anabel anais ananya anastasia anat anaïs anca
    anette angela angelica angelika angelina angelique angie anh anika anila anisa anissa anita anitra
    anja anjali anka anke ann ann-marie anna anna-maria annabel annabelle annalena annalisa anne
    anne-marie anne-sophie anneke annelies annelise annemarie annette annick annie annika anny antje
    antoinette antonella antonia anu anuja anupama anya aoife aparna araceli archana ariane arianna
    arlene arpita artemis arundhati asha ashleigh asma asmaa assia asta astrid asuncion athena athina
    aude audra audrey aurelia aurelie aurélie ava avery aviva ayaan ayaka ayako ayanna ayelet
    ayesha ayse aysha ayumi ayşe azadeh azalea azra azucena aïcha bahar barb barbara basma bea beata
    beate beatrice beatrix beatriz becca becky belinda bella belén benedetta bente berit bernadette
    bernice berta bertha bess beth bethan bethany betsy bettina betty beulah beverley beverly bianca
    bibi bindi birgit birgitta blanca blanche bonita bonnie brandi breanna brenda brianna bridget bridie
    brigid brigitta brigitte britney britta brittany brittney bronagh bronwen bronwyn bryony bríd
    bárbara caitlin caitlyn caitríona camila camilla camille candace candice candida caoimhe cara cari
    carin carina carissa carla carlotta carly carme carmela carmen carol carola carole caroline carolyn
    carrie cassandra cassie catalina catarina caterina catherine cathie cathleen cathrine cathryn cathy
    catriona cecelia cecile cecilia cecily celeste celia celine cerys chana chandrika chanel chantal
    chantelle charis charlene charlotte charmaine chaya cherie cheryl chiara chidinma chika chimamanda
    chioma chitra chloe chloé chrissie chrissy christa christel christelle christiane christie christina
    christine christy chrystia ciara cicely cindy claire clara clare clarice clarissa claudette claudia
    claudine clementine cleo cleopatra coleen colette colleen concepción concetta connie constance
    consuelo cora coralie cordelia corina corine corinna corinne cornelia cosima cressida cristina
    crystal cyndi cynthia cécile céline dafna dagmar dagny dahlia daisy dalia damaris danai danica
    daniela daniella danielle danika danna daphna daphne daphné daria darla darlene davina dawn dayana
    deanna deb debbie debora deborah debra deena deepa deepika deidre deirdre delia delilah delphine
    demi denise desiree devi devika diana diane dianna dianne dilma dina dinah divya dolly dolores
    dominica donatella donna dora doreen dorina doris dorota dorothea dorothy dorothée dorte dragana
    dulce dunja dymphna ebba ebony edda edie edith edna edwina effie efua eileen eilidh eilis eimear
    eira eirlys ekaterina elaine elana eleanor eleanora elena eleni eleonora elfriede eliana elif elina
    elisa elisabet elisabeth elisabetta elise eliza elizabeth elke ella elle ellen ellie elly elodie
    eloise elsa elsbeth else elsie elspeth elvira emanuela emiko emilia emilie emily emma emmanuelle
    emmeline ena enid erica erika erin erna ernestine ersilia esme esmeralda esmé esperanza esra
    estefania estela estella estelle ester esther ethel etta eugenia eugenie eunice eva evangeline
    evelina eveline evgenia evie ewa fabienne fadia fadwa faith faiza fanni fannie fanny farah fareeda
    farida farnaz farzana fatema fathia fatima fatma fatmata fatou fatoumata faustine faye federica
    felicia felicity fenella fernanda ffion fidelma fiona fionnuala flavia fleur flo flora florence
    florencia franca frances francesca francoise franziska françoise freda frederica freya frida frieda
    frédérique fumiko funmi gabriela gabriella gabrielle gail galina gayle gemma genevieve geneviève
    georgette georgiana georgie georgina geraldine gertrude ghada ghislaine gia giada gilda gill gillian
    gina ginny giorgia giovanna gisela gisele gisèle gita gitanjali giulia giuliana giuseppina gladys
    glenda glenys gloria golda goldie golnaz grace gracia gracie graciela grainne grazia greta gretchen
    gretel griselda gráinne guadalupe gudrun gulnara gunilla gurinder gwen gwendolen gwendolyn gwyneth
    gwynne haben hadas hadassah hadiza hafsa hagar haifa hala halima halina hana hanan hanna hannah
    hanne hannelore harriet hasina hatice hattie haya hayley hazel heather hedda hedwig hege heidi heike
    helen helena helene helga hella helle henrietta hermione hester hiba hila hilda hilde hildegard
    hillary hina hiroko hoda holly huda hélène hülya ida idalia ifeoma ilana ilaria ileana ilhan ilona
    ilse iman imani imelda imogen ina inaya indira ines inez inga inge ingeborg ingrid inna inés ioanna
    iona iphigenia iram irena irene irina iris irma isabel isabela isabell isabella isabelle isadora
    ishbel isla isobel isolde itzel ivana ivanka ivy iwona iyabo izabela jacinda jacinta jacqueline
    jacquelyn jada jade jaine jamila jana jane janelle janet janette janice janie janina janine janna
    jannat jaqueline jasmin jasmina jasmine jaya jayne jeanette jeanine jeanne jeannette jeannie jelena
    jemima jen jenifer jenna jenni jennifer jenny jerri jessica jesusa jill jillian jimena jin-sook joan
    joana joann joanna joanne jocelyn jodi jodie joelle johanna jolanta jolene joni josefa josefina
    josefine josephine josie joy joyce juana juanita judi judit judith judy julia juliana julianna
    julianne julie julienne juliet juliette julissa justine justyna jutta jyoti kaia kajsa kalpana
    kamala kamla karen kari karin karina karine karla karma karolina karyn kasia kat katarina katarzyna
    kate katerina katharina katharine katherine kathie kathleen kathrin kathryn kathy katia katie katina
    katja katrin katrina katya kaye kayla kaylee kayleigh keely keiko keira keisha kelli kellie kendra
    keri kerri kerrie kerstin khadija khadijah khadra khloe kiersten kiki kimberley kimberly kinga
    kirsten kirsti kirstie kirstin kirsty kitty klara klaudia kristen kristi kristie kristin kristina
    kristine kristy krystal krystyna kyla kylie kyoko kyra lacey laetitia laila lakshmi lalita lamia
    lana lani lara larissa latasha latifa latisha latoya laura laure laurel lauren lauryn laurène
    lavinia layla lea leah leann leanne leda leena leila leilani lena leni lenka lenore leona leonie
    leonor leonora leonore leta leticia letitia letizia leyla lia liana libby lidia lieke lien liesbeth
    ligia lila lilah lili lilia lilian liliana lilith lillian lillie lilly lily lina linda linnea liora
    lisa lisbeth lise lisette lissa liudmila liv livia liz liza lizzie lizzy ljiljana lois lola lora
    loredana lorena loreto loretta lori lorna lorraine lotte lottie louisa louise luana lucia luciana
    lucie lucila lucille lucinda lucretia lucrezia lucy lucía ludmila ludmilla luisa lujain lupe lupita
    luz lydia lyla lyn lynda lyndsay lyndsey lynette lynne lyudmila mabel macarena machteld maddie
    madeleine madeline madhu madhuri mae maeve magali magda magdalena maggie magnolia maha mahira mahsa
    mai maia maider maire mairead mairi maisie maja malak malala malgorzata malia malika malin mallory
    manal mandy manon manuela mara marcela marcella marcia mareike maren margaret margarida margarita
    margaux margo margot margreet margrethe margriet marguerite mari maria maria-elena mariah mariam
    mariama mariana marianna marianne marie marie-claire marie-louise marie-pierre mariela marielle
    marietta marija marika marilyn marina mariola marisa marisol marissa marit marita mariya marjan
    marjorie marla marlena marlene marlies marnie marta martha marthe martina martine marwa mary
    mary-ann mary-anne mary-lou maryam maryann maryanne marylou marysia maría masha masih mathilde
    matilda matilde maud maude maura maureen mavis maxine maya mayra mayumi maz małgorzata meagan
    meaghan meena meera meg megan meghan mehreen mei meike melania melanie melba melina melinda melisa
    melissa mena meredith meriem merle merve meryem meryl mette mia micaela michaela michelle michiko
    michèle mihaela mila milagros mildred milena milica millicent millie mimi mina mindy minerva minna
    minnie mira miranda mireille miriam mirjam mirna misaki missy mitsuko moira moirah mojca molly mona
    monica monika monique morag morwenna mounira moya mumtaz muna munira muriel myra myriam myrna myrtle
    mélanie mónica nada nadezhda nadia nadine nadja nadya nafisa nagwa naila naima naledi nalini nancy
    nanette naomi narges nasreen nasrin nastassja natalia natalie nataliia nataliya natalya natasha
    nathalie nava naveena nawal nazanin nazma neda neelam neema neena neha neila nell nellie nelly nerea
    nerys netta nettie nia niamh nicole nicolette nigella niki nikki nilofar nilüfer nimmi nina nisha
    nita nitya nkechi noa noelle noemi noemí nomvula nonhlanhla noora nora norah noreen norma nour
    noémie nuala nuria nurul nyah nydia nyla núria oana octavia odette odile ofelia oksana olena olesya
    olga olha oliva olivia oluwaseyi olympe olympia omayra oona oonagh ophelia oprah oriana orla orlagh
    orna osnat ottilie oyinkan padma paige paloma pam pamela pamila pandora paola parisa parul parvati
    pascale patricia patrizia patsy patti patty paula paulette paulina pauline payal peg peggy penelope
    penny perla perpetua petra petronella petula phaedra philippa philomena phoebe phyllis pia pilar
    piper pippa piyali polly pooja poppy portia praveena preeti prerna prisca priscilla pritha priti
    priya priyanka puja purnima quyen raakhee rachael rachel rachele rachelle radha rahel rahma raisa
    rajani rana rania ranjana raquel rasha rashida rashmi rasika rebeca rebecca rebekah rebekka reem
    reena regine reiko rekha rena renata renate renee renuka renée rhea rhian rhiannon rhoda
    rhona rhonda ria ricarda rihanna rikke rima rina risa rita ritu riva roberta robyn rochelle rocio
    rocío roisin roma romana romy rona ronit ronja ronke roopa rosa rosalia rosalie rosalind rosalinda
    rosalyn rosana rosanna rosanne rosaura rose roseanne rosella rosemarie rosemary rosetta rosie rosita
    roslyn rowena roxana roxane roxanne roya rozina rukhsana rupa ruqayya rut ruta rutendo ruth ruthie
    régine róisín saba sabina sabine sabrina sachi sadaf sade sadia sadie safa safia safiya sahar saida
    saira sakina sakshi sally salma salome saloni samah samantha samara samia samina samira sana sandhya
    sandi sandie sandra sania sanna saoirse saori sapna sara sarah saraswati sarita sariyah saskia
    savita scarlett seema selena selina selma semra serena sevgi shabana shabnam shada shaheen shahida
    shahnaz shaima shaista shakira shakuntala shami shamima shana shanice shanna shanta shanti sharifa
    sharmila sharon shauna shawna shayna sheena sheerin sheila shelagh shelley sherri sherrie sherrill
    sherry sheryl shiori shireen shirin shirley shivani shobha shona shreya shruti shu shulamit sian
    sibongile sibylle signe sigrid siiri silke silvana silvia simona simran sindhu sindisiwe sinead
    sinéad siobhan siobhán siri sissel sita siv siân smita smriti sneha snezana sofia sofie sofía
    solange soledad solveig sonali sonam sonia sonja sonya sophia sophie soraya stacey staci stefania
    stefanie steffi stella stephanie stéphanie sudha sue suella sujata sukanya sukhi suman sumaya
    sumitra sunaina sunita sunniva suranne susan susana susanna susannah susanne sushma susie suzan
    suzana suzanne suzette suzi suzy svetlana swati sybil syeda sylvia sylviane sylvie synnove tabitha
    tahani tahira tali talia talitha tallulah tamar tamara tamika tamiko tammi tammy tamsin tanaz tania
    tanisha tanja tansy tanvi tanya tara tarana tarja taryn tasha tasneem tatiana tatjana tatyana
    tawakkol tegan temi teodora tera teresa terese teri terri tess tessa thais thalia thandi thandiwe
    thea thelma theodora theresa therese theresia thora thuli thuy thérèse tia tiffany tilda tilly tina
    tiphaine tirza tomoko tori tove tracey tracie tricia trina trine trinh trish trisha trixie trudi
    trudy tsitsi tulsi tzipi ulla ulrika ulrike uma umaima urmila ursula ursule uschi uta ute uzma
    uzoamaka valentina valeria valerie valérie vanda vandana vanessa vania vanja vasundhara veena velma
    vera verena verna vernice veronica veronika veronique vesna vibeke vicki vickie vicky victoria vida
    vidya vigdis viktoria viktoriia violet violeta violetta virginie viridiana vita viv vivian viviana
    viviane vivien vivienne vjosa vrinda véronique wafa wahida waltraud wanda wangari wanja wanjiku
    wanjiru wendi wendy wiebke wietske wilhelmina wilma winifred winnie winona wioletta xanthe xenia
    ximena xochitl yael yalda yamina yara yasmeen yasmin yasmina yasmine yelena yemi yennifer yesenia
    yetunde yevgenia ylva yoko yolanda yolande yoshiko ysabel yuko yulia yuliia yuliya yumi yvette
    yvonne zadie zaha zahra zaina zainab zakia zara zarah zarina zaynab zeenat zehra zeinab zelda zena
    zenobia zeynep zhanna zina zita ziva zodwa zoe zofia zohra zora zorica zoé zoë zsofia zsuzsanna
    zubaida zuleika zulema zuzana áine élisabeth élodie
    `,
  ),
  row(
    null,
    `
    aj bj cj jb jd jj jt kj pj rj tj
    adi aki alex alexis ali-reza amari andrea ari ariel asa ashley aubrey bailey billie blair bobbie
    brett cameron carey carroll casey charlie chris claude courtney dana darcy dominique drew ellis
    emerson evelyn finley fran frankie gabriele gale glen glenn gurpreet hadley hayden hilary ira jackie
    jaden jamie jan jaspreet jess jessie jo jody joss jules kai kaja kamal kamaljit karan kay kelly
    kelsey kendall kerry kim kiran kit kris kulwinder lee leigh lesley leslie lindsay lindsey logan lou
    lynn mackenzie manpreet marion max mel mickey misha morgan navdeep nicky nico nicola nikita noel pat
    patrice peyton quinn rajan randi raven reese regan remy rene ricki riley robbie robin ronnie rory
    rowan rudi sacha sam sandy sascha sasha shannon shay shelby sidney simone skyler stevie sukhdeep
    taylor terry toni tracy val whitney zhen
    `,
  ),
];
