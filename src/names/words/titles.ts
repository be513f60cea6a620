// Forms of address and honours before a name; left out where something else remains.
export const TITLES = new Set(
  `king queen prince princess pope emir mr mrs ms miss mx dr prof professor sir madam madame mme mlle monsieur herr frau señor señora senor senora
   don dona hon rev fr sr jr judge lady lord mullah mulla maulvi mawlawi molla haji hajji hajj haj al-haj sheikh shaikh
   shaykh sheik cheikh sayyid sayed seyed syed ustaz imam ayatollah hojatoleslam general gen colonel col major maj captain capt
   lieutenant lt sergeant sgt phd md esq president minister
   г-н г-жа гн гжа господин госпожа товарищ тов д-р доктор профессор проф судья адвокат шейх мулла имам
   мырза ханым пан пані мулло
   الشيخ السيد الدكتور د الحاج`.split(/\s+/),
)

// Those of them that follow a name. Any other at the end is a name itself: Maria Dona, Ibrahim Imam.
export const FOLLOWING = new Set('sr jr phd md esq haji hajji мырза ханым'.split(' '))
